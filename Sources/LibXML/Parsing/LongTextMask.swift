import Glibc

/// Spares the parser the characters of long texts that nobody looks at: it takes each one beyond ASCII by itself.
///
/// What is handed to the parser has as many bytes in the same places, so that every position stays true. Masked is only what
/// stands far behind the last tag, and only characters that were found to be well-formed UTF-8 and allowed (XML 1.0 §2.2);
/// at the first that is not, masking ends for good, and the parser sees everything as it is.
struct LongTextMask {
  /// How many bytes behind the last `<` the parser sees as they are.
  private let margin: Int

  /// The offset of the last `<` that was passed.
  private var lastTag = 0

  /// Whether something was found that the parser has to judge.
  private var isOver = false

  /// What stands for a byte of a masked character.
  private static let filler = UInt8(ascii: "x")
  private static let fillers = 0x0101_0101_0101_0101 * UInt64(filler)

  /// Prepares to mask what stands further behind a tag than a handler looks.
  init(behind margin: Int) {
    self.margin = margin
  }

  /// Masks what may be masked in a copy of a range of the source.
  mutating func mask(
    _ copy: UnsafeMutableRawBufferPointer,
    of range: Range<Int>,
    in source: UnsafeBufferPointer<UInt8>
  ) {
    guard let start = source.baseAddress, !isOver else { return }
    var offset = range.lowerBound
    while offset < range.upperBound, !isOver {
      let rest = range.upperBound - offset
      let found = unsafe memchr(start + offset, Int32(UInt8(ascii: "<")), rest)
      let end = unsafe found.map { unsafe UnsafeRawPointer(start).distance(to: $0) }
      let first = lastTag + margin
      let text = max(offset, first)..<max(end ?? range.upperBound, offset, first)
      unsafe mask(text.clamped(to: range), copy, of: range, source)
      guard let end else { return }
      lastTag = end
      offset = end + 1
    }
  }

  private mutating func mask(
    _ text: Range<Int>,
    _ copy: UnsafeMutableRawBufferPointer,
    of range: Range<Int>,
    _ source: UnsafeBufferPointer<UInt8>
  ) {
    var (start, end) = (text.lowerBound, text.upperBound)
    // A character that stands across a border is left to the parser.
    while start < end, unsafe source[start] & 0xC0 == 0x80 { start += 1 }
    if end < source.count {
      while end > start, unsafe source[end] & 0xC0 == 0x80 { end -= 1 }
    } else {
      // What is known of a source that grows may end within one.
      while end > start, unsafe source[end - 1] & 0xC0 == 0x80 { end -= 1 }
      if end > start, unsafe source[end - 1] >= 0xC0 { end -= 1 }
    }
    guard start < end else { return }
    let part = unsafe UnsafeBufferPointer(rebasing: source[start..<end])
    if let fault = unsafe XMLCharacters.firstFault(in: part.span) {
      end = start + fault
      isOver = true
    }
    let masked = unsafe copy.baseAddress.map { unsafe $0 + (start - range.lowerBound) }
    guard let masked = unsafe masked else { return }
    unsafe Self.fill(UnsafeMutableRawBufferPointer(start: masked, count: end - start))
  }

  /// Replaces every byte beyond ASCII.
  private static func fill(_ bytes: UnsafeMutableRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let wide = (word & 0x8080_8080_8080_8080) >> 7 &* 0xFF
      let ascii = word & ~wide | fillers & wide
      unsafe bytes.storeBytes(of: ascii, toByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < bytes.count {
      if unsafe bytes[offset] >= 0x80 { unsafe bytes[offset] = filler }
      offset += 1
    }
  }
}
