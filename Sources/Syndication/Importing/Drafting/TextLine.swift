import LibXML

/// Text from elsewhere as it may stand in a field of front matter.
enum TextLine {
  /// The longest line, in bytes; the rest is cut off.
  private static let longest = 2048

  /// A text on one line, without white space at its ends and characters that XML cannot carry; nil if nothing is left.
  ///
  /// White space is that of HTML: a thin or a wide space is a character that somebody chose.
  static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let carriable = carriable(text)
    if carriable.utf8.count <= longest, isLine(carriable) { return carriable }
    let words = carriable.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }
    let line = words.map { String(Substring($0)) }.joined(separator: " ")
    return line.isEmpty ? nil : cut(line, to: longest)
  }

  /// A text without the characters that XML cannot carry (XML 1.0 §2.2).
  static func carriable(_ text: String) -> String {
    // Those are controls, and two that begin like this in UTF-8.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return text }
    return String(decoding: XMLText(filtering: text).bytes, as: UTF8.self)
  }

  /// Whether a text is a line already: its only white space is single spaces between words.
  private static func isLine(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, previous == 0x20 { return false }
      if 0x09...0x0D ~= byte { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// The beginning of a text of so many bytes, in whole characters.
  static func cut(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var count = 0
    let beginning = text.prefix { character in
      count += character.utf8.count
      return count <= bytes
    }
    return String(beginning)
  }
}
