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
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar) }
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
