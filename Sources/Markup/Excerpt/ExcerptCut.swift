/// Cuts a text so that it ends well: behind a sentence if one ends near the cut, else behind a word.
///
/// Scripts without spaces between words are cut between two characters, where a line could end. A cut never
/// falls inside a character as people see it (a grapheme cluster, UAX #29).
struct ExcerptCut {
  /// The most characters, the ellipsis included.
  let length: Int

  /// The text itself if it is short enough, else the beginning of it, with an ellipsis.
  func cut(_ text: String) -> String {
    guard length > 0 else { return "" }
    let characters = Array(text.prefix(length + 1))
    guard characters.count > length else { return text }
    if let end = sentenceEnd(in: characters) {
      let isSpaced = characters[end - 1].isASCII
      return String(characters[..<end]) + (isSpaced ? " …" : "…")
    }
    let end = trimmed(characters, to: wordEnd(in: characters) ?? length - 1)
    return String(characters[..<end]) + "…"
  }

  /// The end of the last sentence that ends in the last third; nil if there is none.
  private func sentenceEnd(in characters: [Character]) -> Int? {
    // Room for a space and the ellipsis.
    (length * 2 / 3..<max(length * 2 / 3, length - 1)).last { index in
      guard index > 0 else { return false }
      return endsSentence(characters, at: index)
    }
  }

  private func endsSentence(_ characters: [Character], at end: Int) -> Bool {
    var index = end - 1
    while index > 0, Self.closing.contains(characters[index]) { index -= 1 }
    if Self.wideStops.contains(characters[index]) { return !Self.closing.contains(characters[end]) }
    return Self.stops.contains(characters[index]) && characters[end].isWhitespace
  }

  /// The last place in the second half at which a word ends.
  private func wordEnd(in characters: [Character]) -> Int? {
    (length / 2..<max(length / 2, length)).last { index in
      guard index > 0 else { return false }
      if characters[index].isWhitespace { return true }
      guard characters[index - 1].isUnspaced || characters[index].isUnspaced else { return false }
      return !Self.closing.contains(characters[index]) && !Self.pauses.contains(characters[index])
        && !Self.wideStops.contains(characters[index])
        && !Self.opening.contains(characters[index - 1])
    }
  }

  /// An end before which neither white space nor a pause stands.
  private func trimmed(_ characters: [Character], to end: Int) -> Int {
    var end = end
    while end > 0, characters[end - 1].isWhitespace || Self.pauses.contains(characters[end - 1]) {
      end -= 1
    }
    return end
  }

  private static let stops: Set<Character> = [".", "!", "?", "؟", "۔", "।", "॥", "…"]
  private static let wideStops: Set<Character> = ["。", "！", "？", "｡", "．"]
  private static let pauses: Set<Character> = [
    ",", ";", ":", "-", "–", "—", "、", "，", "；", "：", "،", "؛", "·",
  ]
  private static let closing: Set<Character> = [
    ")", "]", "\"", "'", "”", "’", "»", "」", "』", "）", "】", "》", "〉",
  ]
  private static let opening: Set<Character> = [
    "(", "[", "“", "‘", "«", "「", "『", "（", "【", "《", "〈",
  ]
}

extension Character {
  /// Whether this belongs to a script that puts no spaces between words: Han, kana, Thai, Lao, Khmer,
  /// Myanmar, Tibetan and their punctuation.
  fileprivate var isUnspaced: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return switch value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
