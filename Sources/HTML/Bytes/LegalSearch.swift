/// Searches text for what cannot go into HTML that XML carries as it stands, eight bytes at a time.
struct LegalSearch {
  /// A byte in every lane of a word, and the bits in which a lane may differ from it.
  private struct Pattern {
    let byte: UInt64
    let mask: UInt64

    init(_ byte: UInt8, mask: UInt8 = 0xFF) {
      self.byte = UInt64(byte) &* Lanes.lows
      self.mask = UInt64(mask) &* Lanes.lows
    }

    /// Marks the lanes that fit by their highest bit; the lowest mark is right.
    @inline(__always)
    func lanes(of word: UInt64) -> UInt64 {
      let difference = (word ^ byte) & mask
      return (difference &- Lanes.lows) & ~difference & Lanes.highs
    }

    @inline(__always)
    func fits(_ byte: UInt8) -> Bool {
      (UInt64(byte) ^ self.byte) & mask & 0xFF == 0
    }
  }

  /// In text: `<`, `>`, `&`, controls, and what no character is.
  @inline(__always) static var text: LegalSearch { LegalSearch(quotes: Pattern(.ampersand)) }
  /// In the value of an attribute: `"` as well, which differs from `&` in one bit.
  @inline(__always) static var value: LegalSearch {
    LegalSearch(quotes: Pattern(.quotationMark, mask: 0xFB))
  }

  private let quotes: Pattern
  /// `<` and `>` differ in one bit.
  private var angles: Pattern { Pattern(.lessThan, mask: 0xFD) }
  /// The second byte of U+FFFE and U+FFFF.
  private var seconds: Pattern { Pattern(0xBF) }
  /// The third byte of U+FFFE and U+FFFF, 0xBE and 0xBF.
  private var thirds: Pattern { Pattern(0xBE, mask: 0xFE) }

  /// The offset of the next byte that may not stay; the count if there is none.
  ///
  /// It is one of those above, but neither LF nor tab; of U+FFFE and U+FFFF it is the second one.
  @inline(__always)
  func first(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = candidate(in: bytes, from: start)
    while index < bytes.count {
      let byte = bytes[index]
      let stays =
        byte == .lineFeed || byte == .tab || byte == 0xBF && !Self.isNoCharacter(bytes, index)
      guard stays else { return index }
      index = candidate(in: bytes, from: index &+ 1)
    }
    return index
  }

  @inline(__always)
  private func candidate(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian
      // Below U+0020 or U+007F itself.
      let controls = ((word &- 0x20 &* Lanes.lows) | (word &+ Lanes.lows)) & ~word & Lanes.highs
      var hits = controls | angles.lanes(of: word) | quotes.lanes(of: word)
      let second = seconds.lanes(of: word)
      // A third byte follows in the word, or behind it.
      if second != 0 { hits |= second & (thirds.lanes(of: word) >> 8 | 0x80 << 56) }
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || angles.fits(byte) || quotes.fits(byte) || byte == 0xBF || byte == 0x7F {
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
