/// Attributes of one tag, each name once: the first of two wins (WHATWG §13.2.5.33).
///
/// Names are compared one by one while they are few, and looked up in a set when a tag has more, so
/// that a tag of thousands costs no more for each.
struct AttributeList {
  /// The attributes of distinct names, in the order of the source.
  private(set) var attributes: [HTMLAttribute] = []
  private var names: Set<ArraySlice<UInt8>> = []

  /// Adds an attribute unless one of its name is there.
  mutating func append(_ attribute: consuming HTMLAttribute) {
    if attributes.isEmpty { attributes.reserveCapacity(Self.usualCount) }
    guard attributes.count > Self.mostCompared else {
      if !hasCompared(attribute.name) { attributes.append(attribute) }
      return
    }
    if names.isEmpty { names = Set(attributes.map(\.name)) }
    if names.insert(attribute.name).inserted { attributes.append(attribute) }
  }

  private func hasCompared(_ name: borrowing ArraySlice<UInt8>) -> Bool {
    let attributes = attributes.span
    for index in attributes.indices where attributes[index].name.count == name.count {
      if attributes[index].name == name { return true }
    }
    return false
  }

  /// Room for the attributes of most tags in one allocation.
  private static var usualCount: Int { 4 }
  /// With more attributes than this, names are looked up in a set.
  private static var mostCompared: Int { 16 }
}
