import FeedModel

/// People as RSS writes them: `mail (Name)`, `Name <mail>`, a name or a mail address alone.
enum PersonText {
  /// The person of a text; nil if it names nobody.
  static func person(_ text: String) -> Person? {
    let bytes = Array(FoundText.folded(text).utf8)
    guard let mail = mail(in: bytes) else {
      return String(decoding: bytes, as: UTF8.self).nonEmpty.map { Person(name: $0) }
    }
    let email = String(decoding: bytes[mail], as: UTF8.self)
    return Person(name: name(in: bytes, without: mail) ?? email, email: email)
  }

  /// Where the mail address stands.
  private static func mail(in text: [UInt8]) -> Range<Int>? {
    guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    var start = at
    while start > 0, isLocalPart(text[start - 1]) { start -= 1 }
    var end = at + 1
    while end < text.count, isDomainPart(text[end]) { end += 1 }
    while end > at + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start < at && end > at + 1 ? start..<end : nil
  }

  /// The name around a mail address, without the brackets of either.
  private static func name(in text: [UInt8], without mail: Range<Int>) -> String? {
    var before = text[..<mail.lowerBound]
    var after = text[mail.upperBound...]
    if before.suffix(7).elementsEqual("mailto:".utf8) { before = before.dropLast(7) }
    if let last = before.last, let first = after.first, isPair(last, first) {
      before = before.dropLast()
      after = after.dropFirst()
    }
    var name = String(decoding: before + after, as: UTF8.self).trimmed
    for (open, close) in [("(", ")"), ("\"", "\""), ("[", "]")]
    where name.utf8.count > 1 && name.hasPrefix(open) && name.hasSuffix(close) {
      name = String(name.dropFirst().dropLast()).trimmed
    }
    return name.nonEmpty
  }

  private static func isPair(_ open: UInt8, _ close: UInt8) -> Bool {
    switch (open, close) {
    case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "("), UInt8(ascii: ")")),
      (UInt8(ascii: "["), UInt8(ascii: "]")):
      true
    default: false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }

  private static func isDomainPart(_ byte: UInt8) -> Bool { isWord(byte) }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "=")
  }
}
