/// The bytes that HTML's syntax is made of, named once.
extension UInt8 {
  /// U+0000.
  static var null: UInt8 { 0x00 }
  /// U+0009.
  static var tab: UInt8 { 0x09 }
  /// U+000A.
  static var lineFeed: UInt8 { 0x0A }
  /// U+000D.
  static var carriageReturn: UInt8 { 0x0D }
  /// U+0020.
  static var space: UInt8 { 0x20 }
  /// `!`.
  static var exclamationMark: UInt8 { 0x21 }
  /// `"`.
  static var quotationMark: UInt8 { 0x22 }
  /// `#`.
  static var numberSign: UInt8 { 0x23 }
  /// `&`.
  static var ampersand: UInt8 { 0x26 }
  /// `'`.
  static var apostrophe: UInt8 { 0x27 }
  /// `*`.
  static var asterisk: UInt8 { 0x2A }
  /// `+`.
  static var plusSign: UInt8 { 0x2B }
  /// `-`.
  static var hyphen: UInt8 { 0x2D }
  /// `/`.
  static var solidus: UInt8 { 0x2F }
  /// `;`.
  static var semicolon: UInt8 { 0x3B }
  /// `<`.
  static var lessThan: UInt8 { 0x3C }
  /// `=`.
  static var equalsSign: UInt8 { 0x3D }
  /// `>`.
  static var greaterThan: UInt8 { 0x3E }
  /// `?`.
  static var questionMark: UInt8 { 0x3F }
  /// `]`.
  static var rightBracket: UInt8 { 0x5D }
}

extension UInt8 {
  /// Tells whether the byte is white space to the tokenizer.
  ///
  /// CR counts: the standard makes it LF before the tokenizer runs (§13.2.3.5).
  var isHTMLSpace: Bool {
    self <= .space && Self.spaces & (1 << UInt64(self)) != 0
  }

  /// Tells whether the byte is an ASCII letter.
  var isASCIILetter: Bool {
    (self | 0x20) &- 0x61 < 26
  }

  /// Tells whether the byte is an ASCII capital letter.
  var isASCIICapital: Bool {
    self &- 0x41 < 26
  }

  /// Tells whether the byte is an ASCII digit.
  var isASCIIDigit: Bool {
    self &- 0x30 < 10
  }

  /// The small letter of an ASCII capital letter; any other byte itself.
  var asciiLowercased: UInt8 {
    isASCIICapital ? self | 0x20 : self
  }

  /// The value of an ASCII hexadecimal digit; nil for any other byte.
  var hexadecimalValue: UInt32? {
    if isASCIIDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Tells whether a name takes the byte as it is: neither a capital nor U+0000.
  var isPlainInName: Bool {
    !isASCIICapital && self != .null
  }

  /// Tells whether the byte ends a tag's name: white space, `/` or `>` (§13.2.5.8).
  var endsTagName: Bool {
    self < 64 && Self.tagNameEnds & (1 << UInt64(self)) != 0
  }

  /// Tells whether the byte ends an attribute's name: white space, `/`, `>` or `=` (§13.2.5.33).
  var endsAttributeName: Bool {
    self < 64 && Self.attributeNameEnds & (1 << UInt64(self)) != 0
  }
}

extension UInt8 {
  /// Tab, LF, FF, CR and the space as bits of a word.
  private static var spaces: UInt64 { 1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D | 1 << 0x20 }
  private static var tagNameEnds: UInt64 { spaces | 1 << 0x2F | 1 << 0x3E }
  private static var attributeNameEnds: UInt64 { tagNameEnds | 1 << 0x3D }
}
