/// In which encoding a document says it is, and in which one it was read (XML 1.0 §4.3.3 and appendix F).
package struct XMLEncoding: Sendable, Hashable {
  /// A byte order mark at the beginning of a document.
  package enum Mark: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"
    case utf32LE = "UTF-32LE"
    case utf32BE = "UTF-32BE"
  }

  /// The name in the XML declaration as it is written there, or nothing.
  package let declared: String?

  /// The byte order mark, or nothing.
  package let mark: Mark?

  /// The name of the encoding in which the document was read.
  package let used: String

  /// Whether the declared name is that of an encoding we can read; true if there is none.
  package let isDeclaredKnown: Bool

  /// Whether the document is in the encoding that it declares; true if it declares none.
  package let isDeclaredTrue: Bool

  /// Whether the document was converted, so that positions count in the UTF-8 form and not in the file.
  package var isConverted: Bool { used != Self.utf8 }

  /// The name of the encoding that needs no conversion.
  static let utf8 = "UTF-8"
}
