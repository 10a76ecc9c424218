/// A set of names of attributes that are told apart: one bit for each.
package struct HTMLAttributeNames: Equatable, Sendable {
  private var bits: UInt128 = 0

  /// Makes the set of some names.
  package init(_ names: [HTMLAttributeName] = []) {
    for name in names { insert(name) }
  }

  /// Adds a name.
  ///
  /// - Returns: Whether it was not in the set before.
  @discardableResult
  package mutating func insert(_ name: HTMLAttributeName) -> Bool {
    let bit = UInt128(1) &<< UInt128(name.rawValue)
    guard bits & bit == 0 else { return false }
    bits |= bit
    return true
  }

  /// Tells whether a name is in the set.
  package func contains(_ name: HTMLAttributeName) -> Bool {
    bits & UInt128(1) &<< UInt128(name.rawValue) != 0
  }

  /// Tells whether no name is in both sets.
  package func isDisjoint(with other: HTMLAttributeNames) -> Bool {
    bits & other.bits == 0
  }

  /// The names of this set that are not in another.
  package func subtracting(_ other: HTMLAttributeNames) -> HTMLAttributeNames {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}
