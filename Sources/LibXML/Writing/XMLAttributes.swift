/// The attributes of a tag as they are to be written, in their order.
///
/// Written as a dictionary literal, `["rel": "self", "type": type]`; an attribute without a value is left out.
package struct XMLAttributes: ExpressibleByDictionaryLiteral {
  /// The names and values, in the order in which they are written.
  private(set) var pairs: [(name: StaticString, value: String)] = []

  /// No attributes.
  package init() {}

  /// Makes attributes from a literal; pairs whose value is `nil` are left out.
  package init(dictionaryLiteral elements: (StaticString, String?)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// Adds an attribute at the end, unless its value is `nil`; a name is given once.
  package mutating func append(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    pairs.append((name, value))
  }
}
