/// The name of a tag: a known element, or the bytes of a name that the standard does not know.
package struct HTMLName: Equatable, Sendable {
  /// The element of that name; nil for a name that the standard does not know.
  package let element: HTMLElement?
  /// The name of what is no known element; else empty.
  private let unknown: ArraySlice<UInt8>

  /// Makes the name of a known element.
  package init(_ element: HTMLElement) {
    self.element = element
    self.unknown = []
  }

  /// Takes a name in lower case, at least one byte, and finds its element.
  package init(lowercased bytes: consuming ArraySlice<UInt8>) {
    self.element = HTMLElement(name: bytes.span)
    self.unknown = element == nil ? bytes : []
  }

  /// The name, at least one byte; ASCII capitals have become small letters.
  ///
  /// The bytes of a known element are made anew each time: compare `element` instead.
  package var bytes: ArraySlice<UInt8> {
    element?.name ?? unknown
  }
}

extension [UInt8] {
  /// Adds a tag's name.
  mutating func append(_ name: borrowing HTMLName) {
    if let element = name.element {
      append(contentsOf: element.rawValue.utf8)
    } else {
      append(copying: name.bytes)
    }
  }
}
