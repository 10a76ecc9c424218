/// The name of a tag: a known element, or the bytes of a name that the standard does not know.
package struct HTMLName: Sendable {
  /// An enumeration, because a known element is copied and compared as one byte.
  @usableFromInline
  package enum Content: Sendable {
    /// An element that the standard knows.
    case known(HTMLElement)
    /// The bytes of any other name.
    case unknown(ArraySlice<UInt8>)
  }

  /// The name.
  @usableFromInline
  package let content: Content

  /// Makes the name of a known element.
  package init(_ element: HTMLElement) {
    content = .known(element)
  }

  /// Takes a name in lower case, at least one byte, and finds its element.
  package init(lowercased bytes: consuming ArraySlice<UInt8>) {
    if let element = HTMLElement(name: bytes.span) {
      content = .known(element)
    } else {
      content = .unknown(bytes)
    }
  }

  /// The element of that name; nil for a name that the standard does not know.
  @inlinable
  package var element: HTMLElement? {
    if case .known(let element) = content { element } else { nil }
  }

  /// The name, at least one byte; ASCII capitals have become small letters.
  ///
  /// The bytes of a known element are made anew each time: compare `element` instead.
  package var bytes: ArraySlice<UInt8> {
    switch content {
    case .known(let element): element.name
    case .unknown(let bytes): bytes
    }
  }
}

extension HTMLName: Equatable {
  /// Compares the elements, and the bytes of what is no known element.
  package static func == (one: HTMLName, other: HTMLName) -> Bool {
    switch (one.content, other.content) {
    case (.known(let element), .known(let second)): element == second
    case (.unknown(let bytes), .unknown(let second)): bytes == second
    default: false
    }
  }
}

extension [UInt8] {
  /// Adds a tag's name.
  package mutating func append(_ name: borrowing HTMLName) {
    if let element = name.element {
      append(element)
    } else {
      append(copying: name.bytes)
    }
  }
}
