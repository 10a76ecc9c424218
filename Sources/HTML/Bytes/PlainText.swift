import Glibc

/// Finds and checks text that needs nothing done, sixteen bytes at a time: most of the bytes of a body are in it.
enum PlainText {
  /// The offset of the next `<` at or behind an offset; the count if there is none.
  @inline(__always)
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      // The offset lies within the buffer, and so does what is found in the bytes behind it.
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(UInt8.lessThan), buffer.count - start)
      else { return buffer.count }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Tells whether a part of a text can stand in HTML, and in XML, as it is: no `>` or `&`, no CR and no other
  /// control than tab and LF, nothing of U+FFC0 to U+FFFF.
  @inline(__always)
  static func isPlain(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    // One more byte is read than a vector has.
    guard range.count >= 16, range.lowerBound >= 0, range.upperBound < bytes.count else {
      return range.lowerBound >= 0 && range.lowerBound &+ 16 < bytes.count && range.count < 16
        ? isShortPlain(range, of: bytes) : isPlainByByte(range, of: bytes)
    }
    return unsafe bytes.withUnsafeBytes { buffer in
      // All vectors lie within the range and the byte behind it, and any bytes make one.
      var marks = SIMD16<UInt8>(repeating: 0xFF)
      var index = range.lowerBound
      let last = range.upperBound &- 16
      while index < last {
        unsafe marks &= plainLanes(
          of: vector(at: index, buffer),
          before: vector(at: index &+ 1, buffer)
        )
        index &+= 16
      }
      // The last vector may have some bytes of the one before.
      unsafe marks &= plainLanes(
        of: vector(at: last, buffer),
        before: vector(at: last &+ 1, buffer)
      )
      let words = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      return words[0] & words[1] & Lanes.highs == Lanes.highs
    }
  }

  /// Looks at fewer than 16 bytes, behind which there are more, by one vector.
  @inline(__always)
  private static func isShortPlain(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    let marks = unsafe bytes.withUnsafeBytes { buffer in
      // The vector and the byte behind it lie within the bytes.
      unsafe plainLanes(
        of: vector(at: range.lowerBound, buffer),
        before: vector(at: range.lowerBound &+ 1, buffer)
      )
    }
    let words = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    // Lanes behind the text may hold anything.
    let count = UInt64(range.count)
    let low = words[0] | (count < 8 ? Lanes.highs << (count &* 8) : 0)
    let high = words[1] | (count <= 8 ? Lanes.highs : Lanes.highs << ((count &- 8) &* 8))
    return low & high & Lanes.highs == Lanes.highs
  }

  private static func isPlainByByte(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    for index in range {
      let byte = bytes[index]
      if byte > .greaterThan, byte != 0x7F, byte != 0xEF { continue }
      switch byte {
      case .lineFeed, .tab: continue
      case 0..<0x20, .ampersand, .greaterThan, 0x7F: return false
      case 0xEF: if index + 1 < bytes.count, bytes[index + 1] == 0xBF { return false }
      default: continue
      }
    }
    return true
  }
}

extension PlainText {
  @inline(__always)
  private static func vector(at offset: Int, _ buffer: UnsafeRawBufferPointer) -> SIMD16<UInt8> {
    unsafe buffer.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Has the highest bit of each lane whose byte may stay; `next` are the bytes one further.
  ///
  /// Sums of seven bits are compared instead of bytes: a comparison would give a mask, which is compiled lane by
  /// lane.
  @inline(__always)
  private static func plainLanes(
    of bytes: SIMD16<UInt8>,
    before next: SIMD16<UInt8>
  ) -> SIMD16<UInt8> {
    let isNoControl = ((bytes & 0x7F) &+ 0x60) | bytes
    let isNoSpace = nonzero(bytes ^ 0x0A) & nonzero(bytes ^ 0x09)
    let isNoCharacter = (bytes ^ 0xEF) | (next ^ 0xBF)
    return (isNoControl | ~isNoSpace) & nonzero(bytes ^ 0x3E) & nonzero(bytes ^ 0x26)
      & nonzero(bytes ^ 0x7F) & nonzero(isNoCharacter)
  }

  /// Has the highest bit of each lane that is not zero.
  @inline(__always)
  private static func nonzero(_ lanes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    ((lanes & 0x7F) &+ 0x7F) | lanes
  }
}
