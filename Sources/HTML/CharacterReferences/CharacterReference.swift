/// A character reference found in a text: `&amp;`, `&#38;`, `&#x26;` (WHATWG §13.2.5.72).
package struct CharacterReference: Equatable, Sendable {
  /// The character it stands for.
  package let scalar: Unicode.Scalar
  /// The second character of the few names that stand for two.
  package let combining: Unicode.Scalar?
  /// The offset behind the reference, its `;` included if it has one.
  package let end: Int

  /// Reads the reference at `index`; nil if the `&` there stands for itself.
  ///
  /// - Parameters:
  ///   - index: The offset of an `&`.
  ///   - input: The text.
  ///   - isInAttribute: Whether a name without `;` that `=`, a letter or a digit follows is text, so
  ///     that `?a=1&copy=2` stays an address.
  package init?(at index: Int, in input: [UInt8], isInAttribute: Bool) {
    guard index + 1 < input.count else { return nil }
    let start = index + 1
    let found =
      input[start] == .numberSign
      ? Self(numberAt: start + 1, in: input)
      : Self(nameAt: start, in: input, isInAttribute: isInAttribute)
    guard let found else { return nil }
    self = found
  }

  /// Makes a reference of what it stands for and where it ends.
  init(_ scalar: Unicode.Scalar, combining: Unicode.Scalar? = nil, end: Int) {
    self.scalar = scalar
    self.combining = combining
    self.end = end
  }

  /// Adds the characters it stands for, in UTF-8.
  package func append(to text: inout [UInt8]) {
    text.append(scalar: scalar)
    if let combining { text.append(scalar: combining) }
  }
}
