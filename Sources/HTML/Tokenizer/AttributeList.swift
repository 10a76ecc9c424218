/// Attributes of one tag, each name once: the first of two wins (WHATWG §13.2.5.33).
///
/// Names that are told apart are remembered as bits of a word; others are compared one by one while they are
/// few, and looked up in a set when a tag has more, so that a tag of thousands costs no more for each.
struct AttributeList {
  /// The attributes of distinct names, in the order of the source.
  private(set) var attributes: [HTMLAttribute]
  /// The names among them that are told apart.
  private(set) var known = HTMLAttributeNames()
  private var unknown = 0
  private var names: Set<ArraySlice<UInt8>> = []

  /// Begins a list in the storage of another one, which is empty.
  init(reusing storage: consuming [HTMLAttribute]) {
    attributes = storage
  }

  /// Ends the list: the start tag that has its attributes.
  consuming func tag(_ name: HTMLName, isSelfClosing: Bool) -> HTMLStartTag {
    HTMLStartTag(name, attributes: attributes, known: known, isSelfClosing: isSelfClosing)
  }

  /// Adds an attribute unless one of its name is there.
  mutating func append(_ attribute: consuming HTMLAttribute) {
    if let name = attribute.known {
      guard known.insert(name) else { return }
    } else {
      guard isNew(attribute) else { return }
      unknown += 1
    }
    if attributes.capacity == 0 { attributes.reserveCapacity(Self.usualCount) }
    attributes.append(attribute)
  }

  /// Tells whether no attribute of an unknown name has the same.
  private mutating func isNew(_ attribute: borrowing HTMLAttribute) -> Bool {
    guard unknown > 0 else { return true }
    guard unknown <= Self.mostCompared else {
      if names.isEmpty { names = Set(attributes.map(\.name)) }
      return names.insert(attribute.name).inserted
    }
    let attributes = attributes.span
    for index in attributes.indices {
      if attributes[index].hasName(of: attribute) { return false }
    }
    return true
  }

  /// Room for the attributes of most tags in one allocation.
  private static var usualCount: Int { 4 }
  /// With more attributes of unknown names than this, names are looked up in a set.
  private static var mostCompared: Int { 16 }
}
