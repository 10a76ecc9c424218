/// The text of an element or an attribute, to be checked against its type.
struct Value: Sendable {
  /// The bytes, without the white space around an element's text.
  let bytes: [UInt8]
  let subject: Subject
  /// The element it belongs to.
  let context: ElementInContext

  /// The value as messages quote it: cut when it is long.
  var quoted: String {
    Self.quoted(bytes)
  }

  /// The most bytes of a value that a message quotes.
  private static let quotedBytes = 80

  /// Bytes as messages quote them: on one line, and cut when they are many.
  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    let line = bytes.prefix(quotedBytes).map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    let text = String(decoding: line, as: UTF8.self)
    return bytes.count > quotedBytes ? "“\(text)…”" : "“\(text)”"
  }

  /// The value as text.
  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the value is one of some words, in their case.
  func isOne(of words: [String]) -> Bool {
    words.contains { $0.utf8.elementsEqual(bytes) }
  }
}
