import HTML

/// Leaves out what pages put behind the beginning of a text: the invitation to read on.
enum ExcerptEnding {
  /// What frames an invitation: arrows, brackets, dots, white space.
  private static let decoration: Set<Character> = [
    " ", "\u{A0}", ".", "…", "»", "›", "→", "⟶", "➔", "➜", "⇒", "↦", ">", "[", "]", "(", ")", "（",
    "）",
    "【", "】", "「", "」", ":", "：", "-", "–", "—", "*", "·", "|", "«", "‹", "←", "<", "↓", "▼", "⬇",
  ]

  /// The lines before those that only invite to read on.
  static func rest(of lines: ArraySlice<ExcerptLine>) -> ArraySlice<ExcerptLine> {
    var lines = lines
    while let last = lines.last, isInvitation(last) { lines.removeLast() }
    return lines
  }

  /// A text without an invitation behind its last sentence.
  static func withoutInvitation(_ text: String) -> String {
    let bare = trimmed(text[...])
    for phrase in ReadMorePhrases.long where bare.count > phrase.count {
      let start = bare.index(bare.endIndex, offsetBy: -phrase.count)
      guard bare[start...].lowercased() == phrase else { continue }
      let rest = text[..<start]
      guard let end = rest.last(where: { !$0.isWhitespace }), isBoundary(end) else { continue }
      return withoutOpening(rest)
    }
    return text
  }

  private static func isInvitation(_ line: ExcerptLine) -> Bool {
    guard line.text.bytes.count <= 300 else { return false }
    let text = String(decoding: line.text.bytes, as: UTF8.self).lowercased()
    let bare = String(trimmed(text[...]))
    if ReadMorePhrases.long.contains(bare) || ReadMorePhrases.short.contains(bare) { return true }
    if bare.hasPrefix("the post "), bare.contains(" appeared first on ") { return true }
    // “Continue reading” and the title, as one link.
    let isLink = line.ownText.bytes.allSatisfy { !$0.isLetter && $0 < 0x80 }
    return isLink && ReadMorePhrases.long.contains { bare.hasPrefix($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, decoration.contains(first) { text.removeFirst() }
    while let last = text.last, decoration.contains(last) { text.removeLast() }
    return text
  }

  /// Whether an invitation can follow a character: the end of a sentence, an ellipsis, a bracket.
  private static func isBoundary(_ character: Character) -> Bool {
    switch character {
    case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "[", "(", "（", "【", "»", "”", "\"", "」",
      "』",
      "→", "|":
      true
    default: false
    }
  }

  /// A text without the bracket, stroke or arrow that began an invitation.
  private static func withoutOpening(_ text: Substring) -> String {
    var text = text
    let opening: Set<Character> = ["[", "(", "（", "【", "»", "→", "|"]
    while let last = text.last, last.isWhitespace || opening.contains(last) { text.removeLast() }
    return String(text)
  }
}
