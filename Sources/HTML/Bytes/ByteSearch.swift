/// Searches for the next byte of a small set, eight bytes at a time.
///
/// Most of a body is text between two tags or an attribute's value: runs that only have to be
/// found, never looked at byte by byte. A word is compared with a byte by turning the lanes that are
/// equal into zeros and finding the lowest zero. (A `SIMD16` mask would be compiled lane by lane.)
package enum ByteSearch {
  /// Finds the first byte at or after `start` that is one of five.
  ///
  /// - Parameters:
  ///   - first: A byte looked for; the other ones may repeat it.
  ///   - second: Another byte.
  ///   - third: Another byte.
  ///   - fourth: Another byte.
  ///   - fifth: Another byte.
  ///   - bytes: Where to look.
  ///   - start: The offset to begin at, at most the number of bytes.
  /// - Returns: The offset of the byte, or the number of bytes if there is none.
  @inline(__always)
  static func first(
    of first: UInt8,
    _ second: UInt8,
    _ third: UInt8,
    _ fourth: UInt8,
    _ fifth: UInt8,
    in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let hits =
        lanes(of: word, equalTo: first) | lanes(of: word, equalTo: second)
        | lanes(of: word, equalTo: third) | lanes(of: word, equalTo: fourth)
        | lanes(of: word, equalTo: fifth)
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == first || byte == second || byte == third || byte == fourth || byte == fifth {
        break
      }
      index &+= 1
    }
    return index
  }

  /// Finds the first byte at or after `start` that is one of three; else the number of bytes.
  package static func first(
    of first: UInt8,
    _ second: UInt8,
    _ third: UInt8,
    in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    Self.first(of: first, second, third, first, second, in: bytes, from: start)
  }

  /// Finds the first byte at or after `start` that is the one given; else the number of bytes.
  package static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    first(of: byte, byte, byte, byte, byte, in: bytes, from: start)
  }

  /// Finds the first byte at or after `start` that is one of two; else the number of bytes.
  static func first(
    of first: UInt8,
    _ second: UInt8,
    in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    Self.first(of: first, second, first, second, first, in: bytes, from: start)
  }

  /// Finds the first byte at or after `start` that is one of four; else the number of bytes.
  @inline(__always)
  static func first(
    of first: UInt8,
    _ second: UInt8,
    _ third: UInt8,
    _ fourth: UInt8,
    in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    Self.first(of: first, second, third, fourth, first, in: bytes, from: start)
  }
}

extension ByteSearch {
  /// Finds what ends a quoted value, or has to be replaced or looked at in it: the quote, `&` and controls.
  ///
  /// - Parameters:
  ///   - quote: `"` or `'`, each of which differs from `&` in one bit.
  ///   - bytes: Where to look.
  ///   - start: The offset to begin at, at most the number of bytes.
  /// - Returns: The offset of the byte, or the number of bytes if there is none.
  @inline(__always)
  static func firstInValue(quotedBy quote: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    let mask = UInt64(~(quote ^ .ampersand)) &* Lanes.lows
    let both = (UInt64(quote) &* Lanes.lows) & mask
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian
      let difference = (word & mask) ^ both
      let hits =
        ((difference &- Lanes.lows) & ~difference | (word &- 0x20 &* Lanes.lows) & ~word)
        & Lanes.highs
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != quote,
      bytes[index] != .ampersand
    {
      index &+= 1
    }
    return index
  }
}

extension ByteSearch {
  /// Marks the lanes of a word that are equal to a byte by their highest bit.
  ///
  /// Borrowing can mark further lanes above an equal one, never one below: the lowest mark is right.
  @inline(__always)
  private static func lanes(of word: UInt64, equalTo byte: UInt8) -> UInt64 {
    let difference = word.littleEndian ^ (UInt64(byte) &* Lanes.lows)
    return (difference &- Lanes.lows) & ~difference & Lanes.highs
  }
}
