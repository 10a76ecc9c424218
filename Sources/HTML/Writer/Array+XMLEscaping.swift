extension [UInt8] {
  /// Adds text as markup of HTML that XML can carry: `&`, `<`, `>` and CR become references, and characters
  /// that are no `Char` of XML 1.0 (§2.2, production 2), and U+007F, are left out.
  ///
  /// - Parameter text: UTF-8, checked before.
  /// - Returns: Whether something was left out.
  @discardableResult
  package mutating func append(legalText text: borrowing ArraySlice<UInt8>) -> Bool {
    append(legal: text, quotes: Self.ampersands)
  }

  /// Adds an attribute's value without its quotes, likewise; `"` becomes a reference as well.
  ///
  /// - Parameter value: UTF-8, checked before.
  /// - Returns: Whether something was left out.
  @discardableResult
  package mutating func append(legalValue value: borrowing ArraySlice<UInt8>) -> Bool {
    append(legal: value, quotes: Self.ampersandsAndQuotes)
  }
}

extension [UInt8] {
  /// A byte in every lane of a word, and the bits in which a lane may differ from it.
  private struct Pattern {
    let byte: UInt64
    let mask: UInt64

    init(_ byte: UInt8, mask: UInt8 = 0xFF) {
      self.byte = UInt64(byte) &* lows
      self.mask = UInt64(mask) &* lows
    }

    /// Marks the lanes that fit by their highest bit; the lowest mark is right.
    @inline(__always)
    func lanes(of word: UInt64) -> UInt64 {
      let difference = (word ^ byte) & mask
      return (difference &- lows) & ~difference & highs
    }
  }

  private static var ampersands: Pattern { Pattern(.ampersand) }
  /// `&` and `"` differ in one bit.
  private static var ampersandsAndQuotes: Pattern { Pattern(.quotationMark, mask: 0xFB) }
  /// `<` and `>` differ in one bit.
  private static var angles: Pattern { Pattern(.lessThan, mask: 0xFD) }
  /// The second byte of U+FFFE and U+FFFF.
  private static var seconds: Pattern { Pattern(0xBF) }
  /// The third byte of U+FFFE and U+FFFF, 0xBE and 0xBF.
  private static var thirds: Pattern { Pattern(0xBE, mask: 0xFE) }

  /// Copies the runs between the bytes that are looked at.
  @inline(__always)
  private mutating func append(
    legal text: borrowing ArraySlice<UInt8>,
    quotes: Pattern
  ) -> Bool {
    let span = text.span
    var pending = 0
    var index = 0
    var hasGap = false
    while true {
      index = Self.next(in: span, from: index, quotes: quotes)
      guard index < span.count else { break }
      let byte = span[index]
      if byte == .lineFeed || byte == .tab || byte == 0xBF && !Self.isNoCharacter(span, index) {
        index &+= 1
        continue
      }
      let length = byte == 0xBF ? 3 : 1
      let start = byte == 0xBF ? index &- 1 : index
      append(copying: span.extracting(pending..<start))
      if byte >= .space && byte < 0x7F || byte == .carriageReturn {
        append(referenceTo: byte)
      } else {
        hasGap = true
      }
      index = start &+ length
      pending = index
    }
    append(copying: span.extracting(pending..<span.count))
    return hasGap
  }

  /// The offset of the next byte that may not stay, that is a control, or 0xBF; else the count.
  @inline(__always)
  private static func next(in bytes: Span<UInt8>, from start: Int, quotes: Pattern) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian
      // Below U+0020 or U+007F itself.
      let controls = ((word &- 0x20 &* lows) | (word &+ lows)) & ~word & highs
      var hits = controls | angles.lanes(of: word) | quotes.lanes(of: word)
      let second = seconds.lanes(of: word)
      // A third byte follows in the word, or behind it.
      if second != 0 { hits |= second & (thirds.lanes(of: word) >> 8 | 0x80 << 56) }
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      let isQuote = (UInt64(byte) ^ quotes.byte) & quotes.mask & 0xFF == 0
      if byte < 0x20 || byte == .lessThan || byte == .greaterThan || isQuote || byte == 0xBF
        || byte == 0x7F
      {
        break
      }
      index &+= 1
    }
    return index
  }

  /// Whether U+FFFE or U+FFFF has its second byte at an offset.
  private static func isNoCharacter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index > 0 && index + 1 < bytes.count && bytes[index - 1] == 0xEF && bytes[index + 1] >= 0xBE
  }
}

private let lows: UInt64 = 0x0101_0101_0101_0101
private let highs: UInt64 = 0x8080_8080_8080_8080
