/// Words for a character of a source text, as messages show it.
package enum SourceCharacter {
  /// The name of a character by its number: `U+0008`, `U+1F600`.
  package static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "U+\(padding)\(digits)"
  }

  /// A byte in hexadecimal: `0xC3`.
  package static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0x0\(digits)" : "0x\(digits)"
  }

  /// The character that begins at an offset of a valid UTF-8 text: in quotes, or by number if it cannot be seen.
  package static func described(in bytes: [UInt8], at offset: Int) -> String {
    let sequence = bytes[offset...].prefix(4)
    guard let scalar = String(decoding: sequence, as: UTF8.self).unicodeScalars.first else {
      return "the end of the text"
    }
    switch scalar {
    case "\n", "\r": return "the end of the line"
    case "\t": return "a tab"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return scalar == " " ? "a space" : codePoint(scalar)
    default:
      return "“\(scalar)”"
    }
  }
}
