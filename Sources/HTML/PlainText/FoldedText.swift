/// Text in which white space is folded into single spaces and cut off at both ends.
///
/// White space is what Unicode calls so, no-break and ideographic spaces included at the ends of the text
/// and next to other white space; inside a line one that stands alone stays what it is. Zero-width spaces
/// and characters that XML cannot carry are left out.
package struct FoldedText: Sendable {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// The white space that waits for a word to stand before; nil if there is none.
  private var pending: Unicode.Scalar?

  /// Begins with no text.
  package init() {}

  /// Adds text of checked UTF-8.
  package mutating func append(_ text: ArraySlice<UInt8>) {
    var rest = text
    while !rest.isEmpty {
      let end = Self.endOfWord(in: rest)
      if end > rest.startIndex {
        appendPending()
        bytes.append(copying: rest[..<end])
        rest = rest[end...]
      }
      // What is left begins with something else, and one character of it is looked at.
      let next = rest.prefix(Self.length(ofCharacterAt: rest))
      for scalar in String(decoding: next, as: UTF8.self).unicodeScalars { append(scalar) }
      rest = rest[next.endIndex...]
    }
  }

  /// Where what a text begins with, and what stays as it is, ends: ASCII to see, and ideographs up to U+9FFF.
  private static func endOfWord(in text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte > .space, byte < 0x7F {
        index += 1
      } else if 0xE4...0xE9 ~= byte, index + 3 <= text.endIndex {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// How many bytes the character has that a text begins with.
  private static func length(ofCharacterAt text: ArraySlice<UInt8>) -> Int {
    switch text.first ?? 0 {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Adds a character.
  package mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(ascii: UInt8(truncatingIfNeeded: scalar.value))
    } else if isWhiteSpace(scalar) {
      let isAlone =
        pending == nil && scalar != "\u{85}" && scalar != "\u{2028}" && scalar != "\u{2029}"
      pending = isAlone ? scalar : " "
    } else if !isLeftOut(scalar) {
      appendPending()
      append(encoded: scalar)
    }
  }

  private mutating func append(ascii byte: UInt8) {
    if byte.isHTMLSpace {
      pending = " "
    } else if byte >= .space {
      appendPending()
      bytes.append(byte)
    }
  }

  private mutating func appendPending() {
    if let pending, !bytes.isEmpty { append(encoded: pending) }
    pending = nil
  }

  private mutating func append(encoded scalar: Unicode.Scalar) {
    bytes.append(
      contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    )
  }

  /// Whether a character outside ASCII is `White_Space` to Unicode.
  private func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200B}" || scalar == "\u{FEFF}" || !XMLCharacters.isLegal(scalar)
  }
}
