/// An attribute of a start tag.
package struct HTMLAttribute: Sendable {
  /// The name, at least one byte; ASCII capitals have become small letters.
  package var name: ArraySlice<UInt8>
  /// The value with character references decoded; empty if there was none.
  package var value: ArraySlice<UInt8>
  /// Where the value's first byte stands in the input (the name's, if there is no value), 0-based;
  /// nil for an attribute that was not read.
  package var offset: Int?

  /// Makes an attribute of its parts; `name` is in lower case.
  package init(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, offset: Int? = nil) {
    self.name = name
    self.value = value
    self.offset = offset
  }

  /// Tells whether the attribute has the name given, which is in lower case.
  package func isNamed(_ name: String) -> Bool {
    self.name.count == name.utf8.count && self.name.elementsEqual(name.utf8)
  }
}

extension HTMLAttribute: Equatable {
  /// Compares names and values; where an attribute stood is no part of it.
  package static func == (one: HTMLAttribute, other: HTMLAttribute) -> Bool {
    one.name == other.name && one.value == other.value
  }
}
