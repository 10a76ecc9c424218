import HTML

/// Characters that only a mistaken encoding leaves behind.
///
/// They are the control characters U+0080 to U+009F, U+FFFD, and “Â” or “Ã” before a character from U+0080 to U+00BF: two
/// bytes of UTF-8 that were taken for two characters of Latin-1.
enum SuspectCharacters {
  /// Whether a text of a document has any.
  static func stand(in text: String, of document: DocumentInContext) -> Bool {
    let view = text.utf8
    let bytes = view.span
    // What the parser could not read tells nothing.
    let replacement: UInt8 = document.hasReplacements ? 0xC2 : 0xEF
    var index = ByteSearch.first(of: 0xC2, 0xC3, replacement, in: bytes, from: 0)
    while index < bytes.count {
      if isSuspect(bytes, at: index) { return true }
      index = ByteSearch.first(of: 0xC2, 0xC3, replacement, in: bytes, from: index + 1)
    }
    return false
  }

  private static func isSuspect(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2:
      return index + 1 < bytes.count && bytes[index + 1] < 0xA0
    case 0xC3:
      guard index + 3 < bytes.count else { return false }
      let isLead = bytes[index + 1] == 0x82 || bytes[index + 1] == 0x83
      return isLead && bytes[index + 2] == 0xC2 && bytes[index + 3] <= 0xBF
    default:
      guard index + 2 < bytes.count else { return false }
      return bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
    }
  }
}
