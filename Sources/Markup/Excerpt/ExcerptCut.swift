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
      let isSpaced = characters[end].isWhitespace && !characters[end - 1].isUnspaced
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
    guard Self.stops.contains(characters[index]), characters[end].isWhitespace else { return false }
    return characters[index] != "." || !isAbbreviation(characters, endingAt: index)
  }

  /// Whether the full stop at an index belongs to a word: an initial, a known abbreviation, or anything that
  /// a small letter follows.
  private func isAbbreviation(_ characters: [Character], endingAt index: Int) -> Bool {
    if index + 2 < characters.count, characters[index + 2].isLowercase { return true }
    var start = index
    while start > 0, characters[start - 1].isLetter || characters[start - 1] == "." { start -= 1 }
    let word = characters[start..<index]
    guard word.count != 1, !word.contains(".") else { return word.first?.isUnspaced != true }
    return Self.abbreviations.contains(String(word).lowercased())
  }

  /// The last place in the second half at which a word ends; between two characters of a script without
  /// spaces if there is no better one.
  private func wordEnd(in characters: [Character]) -> Int? {
    let places = (length / 2..<max(length / 2, length)).lazy.filter { $0 > 0 }
    return places.last { characters[$0].isWhitespace || isLineEnd(characters, at: $0) }
      ?? places.last { index in
        characters[index].isSpacedSeldom && !characters[index - 1].isLeadingVowel
      }
  }

  /// Whether a line of ideographs or kana may end before an index.
  private func isLineEnd(_ characters: [Character], at index: Int) -> Bool {
    let (before, after) = (characters[index - 1], characters[index])
    guard before.isUnspaced || after.isUnspaced, !(before.isKatakana && after.isKatakana) else {
      return false
    }
    return !Self.closing.contains(after) && !Self.pauses.contains(after)
      && !Self.wideStops.contains(after) && !Self.opening.contains(before)
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
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "no", "jr", "sr", "gen", "gov", "sen", "rep",
    "etc", "inc",
    "ltd", "fig", "vol", "cf", "ca", "bzw", "nr", "bspw", "usw", "mme", "sra", "ул", "им", "г", "т",
  ]
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
  private var firstValue: UInt32 { unicodeScalars.first?.value ?? 0 }

  /// Whether this belongs to a script that puts no spaces between words and whose lines may end between any
  /// two characters: Han, kana and their punctuation.
  fileprivate var isUnspaced: Bool {
    switch firstValue {
    case 0x2E80...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether this is katakana: the words of it are long, and end where another script begins.
  fileprivate var isKatakana: Bool {
    0x30A1...0x30FF ~= firstValue
  }

  /// Whether this belongs to a script that puts spaces between phrases only, so that nothing but a dictionary
  /// knows where words end: Thai, Lao, Tibetan, Myanmar, Khmer.
  fileprivate var isSpacedSeldom: Bool {
    switch firstValue {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Whether this is a vowel of Thai or Lao that is written before its consonant.
  fileprivate var isLeadingVowel: Bool {
    0x0E40...0x0E44 ~= firstValue || 0x0EC0...0x0EC4 ~= firstValue
  }
}
