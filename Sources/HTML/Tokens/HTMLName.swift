/// The name of a tag: its bytes with ASCII letters in lower case, and which known element it is.
package struct HTMLName: Sendable {
  /// The name, at least one byte; ASCII capitals have become small letters.
  package let bytes: ArraySlice<UInt8>
  /// The element of that name; nil for a name that the standard does not know.
  package let element: HTMLElement?

  /// Makes the name of a known element.
  package init(_ element: HTMLElement) {
    self.bytes = element.name
    self.element = element
  }

  /// Takes a name in lower case and finds its element.
  package init(lowercased bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.element = HTMLElement(name: bytes)
  }
}

extension HTMLName: Equatable {
  package static func == (one: HTMLName, other: HTMLName) -> Bool {
    one.element == other.element && (one.element != nil || one.bytes == other.bytes)
  }
}
