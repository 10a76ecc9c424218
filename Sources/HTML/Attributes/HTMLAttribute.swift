/// An attribute of a start tag.
package struct HTMLAttribute: Sendable {
  /// An enumeration, because a known name is copied and compared as one byte.
  @usableFromInline
  package enum Name: Sendable {
    /// A name that is told apart from others.
    case known(HTMLAttributeName)
    /// The bytes of any other name.
    case unknown(ArraySlice<UInt8>)
  }

  /// The name.
  @usableFromInline
  package let content: Name
  /// The value with character references decoded; empty if there was none.
  package var value: ArraySlice<UInt8>
  /// Where the value's first byte stands in the input (the name's, if there is no value), 0-based;
  /// nil for an attribute that was not read.
  package var offset: Int?

  /// Makes an attribute of its parts; `name` is in lower case.
  package init(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, offset: Int? = nil) {
    content = HTMLAttributeName(name: name.span).map(Name.known) ?? .unknown(name)
    self.value = value
    self.offset = offset
  }

  /// Makes an attribute that is told apart from others.
  package init(_ name: HTMLAttributeName, value: ArraySlice<UInt8>, offset: Int? = nil) {
    content = .known(name)
    self.value = value
    self.offset = offset
  }

  /// The attribute of the name; nil if it is told apart from no other.
  @inlinable
  package var known: HTMLAttributeName? {
    if case .known(let name) = content { name } else { nil }
  }

  /// The name, at least one byte; ASCII capitals have become small letters.
  ///
  /// The bytes of a known name are made anew each time: compare `known` instead.
  package var name: ArraySlice<UInt8> {
    switch content {
    case .known(let name): name.bytes
    case .unknown(let bytes): bytes
    }
  }

  /// Tells whether the attribute has the name given, which is in lower case.
  package func isNamed(_ name: String) -> Bool {
    let bytes = self.name
    return bytes.count == name.utf8.count && bytes.elementsEqual(name.utf8)
  }
}

extension HTMLAttribute: Equatable {
  /// Compares names and values; where an attribute stood is no part of it.
  package static func == (one: HTMLAttribute, other: HTMLAttribute) -> Bool {
    one.hasName(of: other) && one.value == other.value
  }

  /// Tells whether two attributes have the same name.
  func hasName(of other: borrowing HTMLAttribute) -> Bool {
    switch (content, other.content) {
    case (.known(let name), .known(let second)): name == second
    case (.unknown(let name), .unknown(let second)): name == second
    default: false
    }
  }
}
