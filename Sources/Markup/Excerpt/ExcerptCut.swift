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
    let characters = TextCharacter.characters(of: text, atMost: length + 1)
    guard characters.count > length else { return text }
    if let end = sentenceEnd(in: characters) {
      let isSpaced = characters[end].isWhitespace && !characters[end - 1].isUnspaced
      return Self.beginning(of: text, characters[..<end]) + (isSpaced ? " …" : "…")
    }
    let end = trimmed(characters, to: wordEnd(in: characters) ?? length - 1)
    return Self.beginning(of: text, characters[..<end]) + "…"
  }

  /// The text of its first characters.
  private static func beginning(of text: String, _ characters: ArraySlice<TextCharacter>) -> String
  {
    String(decoding: text.utf8.prefix(characters.last?.end ?? 0), as: UTF8.self)
  }

  /// The end of the last sentence that ends in the last third; nil if there is none.
  private func sentenceEnd(in characters: [TextCharacter]) -> Int? {
    // Room for a space and the ellipsis.
    (length * 2 / 3..<max(length * 2 / 3, length - 1)).last { index in
      guard index > 0 else { return false }
      return endsSentence(characters, at: index)
    }
  }

  private func endsSentence(_ characters: [TextCharacter], at end: Int) -> Bool {
    var index = end - 1
    while index > 0, characters[index].isClosing { index -= 1 }
    if characters[index].isWideStop { return !characters[end].isClosing }
    guard characters[index].isStop, characters[end].isWhitespace else { return false }
    return characters[index].first != "." || !isAbbreviation(characters, endingAt: index)
  }

  /// Whether the full stop at an index belongs to a word: an initial, a known abbreviation, or anything that
  /// a small letter follows.
  private func isAbbreviation(_ characters: [TextCharacter], endingAt index: Int) -> Bool {
    if index + 2 < characters.count, characters[index + 2].isLowercase { return true }
    var start = index
    while start > 0, characters[start - 1].isLetter || characters[start - 1].first == "." {
      start -= 1
    }
    let word = characters[start..<index]
    let hasStop = word.contains { $0.first == "." }
    guard word.count != 1, !hasStop else { return word.first?.isUnspaced != true }
    let letters = String(String.UnicodeScalarView(word.map(\.first)))
    return Self.abbreviations.contains(letters.lowercased())
  }

  /// The last place in the second half at which a word ends; between two characters of a script without
  /// spaces if there is no better one.
  private func wordEnd(in characters: [TextCharacter]) -> Int? {
    let places = (length / 2..<max(length / 2, length)).lazy.filter { $0 > 0 }
    return places.last { characters[$0].isWhitespace || isLineEnd(characters, at: $0) }
      ?? places.last { index in
        characters[index].isSpacedSeldom && !characters[index - 1].isLeadingVowel
      }
  }

  /// Whether a line of ideographs or kana may end before an index.
  private func isLineEnd(_ characters: [TextCharacter], at index: Int) -> Bool {
    let (before, after) = (characters[index - 1], characters[index])
    guard before.isUnspaced || after.isUnspaced, !(before.isKatakana && after.isKatakana) else {
      return false
    }
    return !after.isClosing && !after.isPause && !after.isWideStop && !before.isOpening
  }

  /// An end before which neither white space nor a pause stands.
  private func trimmed(_ characters: [TextCharacter], to end: Int) -> Int {
    var end = end
    while end > 0, characters[end - 1].isWhitespace || characters[end - 1].isPause {
      end -= 1
    }
    return end
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "no", "jr", "sr", "gen", "gov", "sen", "rep",
    "etc", "inc",
    "ltd", "fig", "vol", "cf", "ca", "bzw", "nr", "bspw", "usw", "mme", "sra", "ул", "им", "г", "т",
  ]
}

extension TextCharacter {
  private var firstValue: UInt32 { first.value }

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

  /// Whether a sentence may end here if white space follows.
  fileprivate var isStop: Bool {
    switch first {
    case ".", "!", "?", "؟", "۔", "।", "॥", "…": true
    default: false
    }
  }

  /// Whether a sentence ends here whatever follows.
  fileprivate var isWideStop: Bool {
    switch first {
    case "。", "！", "？", "｡", "．": true
    default: false
    }
  }

  /// Whether this parts phrases, and should not be the last before an ellipsis.
  fileprivate var isPause: Bool {
    switch first {
    case ",", ";", ":", "-", "–", "—", "、", "，", "；", "：", "،", "؛", "·": true
    default: false
    }
  }

  /// Whether this is a bracket or quotation mark that belongs to what stands before it.
  fileprivate var isClosing: Bool {
    switch first {
    case ")", "]", "\"", "'", "”", "’", "»", "」", "』", "）", "】", "》", "〉": true
    default: false
    }
  }

  /// Whether this is a bracket or quotation mark that belongs to what follows.
  fileprivate var isOpening: Bool {
    switch first {
    case "(", "[", "“", "‘", "«", "「", "『", "（", "【", "《", "〈": true
    default: false
    }
  }
}
