extension CharacterReference {
  /// Reads a numeric reference: the states of WHATWG §13.2.5.75 to §13.2.5.80.
  ///
  /// - Parameters:
  ///   - start: The offset behind `&#`.
  ///   - input: The text.
  init?(numberAt start: Int, in input: [UInt8]) {
    guard start < input.count else { return nil }
    let isHexadecimal = input[start] | 0x20 == UInt8(ascii: "x")
    let digits = isHexadecimal ? start + 1 : start
    let base: UInt32 = isHexadecimal ? 16 : 10
    var number: UInt32 = 0
    var index = digits
    while index < input.count, let digit = input[index].hexadecimalValue, digit < base {
      number = min(number * base + digit, Self.beyondUnicode)
      index += 1
    }
    guard index > digits else { return nil }
    if index < input.count, input[index] == .semicolon { index += 1 }
    self.init(Self.scalar(of: number), end: index)
  }
}

extension CharacterReference {
  /// The first number that is no code point; larger ones count as this one.
  private static var beyondUnicode: UInt32 { 0x11_0000 }

  /// Gives the character that a number stands for: U+FFFD for 0, surrogates and what is no code
  /// point, and for the C1 controls what windows-1252 has in their place (§13.2.5.80).
  private static func scalar(of number: UInt32) -> Unicode.Scalar {
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    guard (0x80...0x9F).contains(number) else { return scalar }
    return windows1252[Int(number - 0x80)]
  }

  /// What windows-1252 has at 0x80 to 0x9F; its five holes stay controls.
  private static let windows1252: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
