import Glibc

/// Spares the parser the characters and references of long texts that nobody looks at: it takes each one by itself.
///
/// What is handed to the parser has as many bytes in the same places, so that every position stays true. Masked is only what
/// stands far behind the last tag: characters beyond ASCII that were found to be well-formed UTF-8 and allowed (XML 1.0 §2.2), and
/// references to the entities that XML knows by itself (§4.6). At the first character that is not allowed, masking ends for good,
/// and the parser sees everything as it is.
struct LongTextMask {
  /// How many bytes behind the last `<` the parser sees as they are.
  private let margin: Int

  /// The offset of the last `<` that was passed.
  private var lastTag = 0

  /// Whether something was found that the parser has to judge.
  private var isOver = false

  /// What stands for each byte but one of a reference, which is one byte of the text; other bytes of this kind are masked.
  static let gap = UInt8(ascii: "^")

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
    let bytes = unsafe UnsafeMutableRawBufferPointer(start: masked, count: end - start)
    unsafe Self.fillGaps(bytes)
    unsafe Self.fillReferences(bytes)
    unsafe Self.fillCharacters(bytes)
  }

  /// How many bytes of a text that was handed to the parser are no bytes of the text.
  static func gapCount(in text: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var (count, offset) = (0, 0)
    while offset + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let difference = word ^ (ones &* UInt64(gap))
      // The high bit of every byte that differs.
      let others = ((difference & ~highs) &+ ~highs | difference) & highs
      count += Int(((others ^ highs) >> 7 &* ones) >> 56)
      offset += 8
    }
    while offset < bytes.count {
      if unsafe bytes[offset] == gap { count += 1 }
      offset += 1
    }
    return count
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Replaces what would be taken for a gap.
  private static func fillGaps(_ bytes: UnsafeMutableRawBufferPointer) {
    unsafe fill(bytes, from: gap) { bytes, place in
      unsafe bytes[place] = filler
      return 1
    }
  }

  /// Replaces every whole reference to `lt`, `gt`, `amp`, `quot` or `apos` by one byte and gaps, but for the first.
  ///
  /// Once it has met a character beyond ASCII, the library takes every one by itself up to the next reference.
  private static func fillReferences(_ bytes: UnsafeMutableRawBufferPointer) {
    var isFirst = true
    unsafe fill(bytes, from: UInt8(ascii: "&")) { bytes, place in
      let length = unsafe lengthOfReference(in: bytes, at: place)
      guard length > 0, !isFirst else {
        isFirst = isFirst && length == 0
        return 1
      }
      unsafe bytes[place] = filler
      for offset in 1..<length { unsafe bytes[place + offset] = gap }
      return length
    }
  }

  /// Lets a function replace something wherever a byte stands; it says how many bytes it has dealt with.
  @inline(__always)
  private static func fill(
    _ bytes: UnsafeMutableRawBufferPointer,
    from byte: UInt8,
    _ replace: (UnsafeMutableRawBufferPointer, _ place: Int) -> Int
  ) {
    guard let start = bytes.baseAddress else { return }
    var offset = 0
    while offset < bytes.count {
      let found = unsafe memchr(start + offset, Int32(byte), bytes.count - offset)
      guard let found = unsafe found else { return }
      let place = unsafe UnsafeRawPointer(start).distance(to: found)
      offset = unsafe place + replace(bytes, place)
    }
  }

  /// The length of the reference that begins at an offset; 0 if it is another one or not whole.
  private static func lengthOfReference(
    in bytes: UnsafeMutableRawBufferPointer,
    at place: Int
  ) -> Int {
    guard let start = unsafe bytes.baseAddress.map({ unsafe UnsafeRawPointer($0) + place }) else {
      return 0
    }
    for name in names where place + name.utf8CodeUnitCount <= bytes.count {
      let length = name.utf8CodeUnitCount
      if unsafe memcmp(start, name.utf8Start, length) == 0 { return length }
    }
    return 0
  }

  private static let names: [StaticString] = ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"]

  /// Replaces every byte beyond ASCII.
  private static func fillCharacters(_ bytes: UnsafeMutableRawBufferPointer) {
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
