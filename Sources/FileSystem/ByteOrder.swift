import Glibc

/// Texts in the order of their bytes in UTF-8, the same on every machine; paths and all that is written come in it.
@usableFromInline package enum ByteOrder {
  /// Whether one text comes before another.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    let order = unsafe one.utf8.withContiguousStorageIfAvailable { first in
      unsafe other.utf8.withContiguousStorageIfAvailable { second in
        unsafe compare(first, second)
      }
    }
    return (order ?? nil).map { $0 < 0 } ?? one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether two texts are the same bytes.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    let order = unsafe one.utf8.withContiguousStorageIfAvailable { first in
      unsafe other.utf8.withContiguousStorageIfAvailable { second in
        unsafe compare(first, second)
      }
    }
    return (order ?? nil).map { $0 == 0 } ?? one.utf8.elementsEqual(other.utf8)
  }

  /// Feeds the bytes of a text to a hash.
  package static func hash(_ text: String, into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Where bytes stand among texts: less than 0 if they come before others, 0 if they are the same.
  package static func order(of one: Span<UInt8>, and other: Span<UInt8>) -> Int {
    unsafe one.withUnsafeBufferPointer { first in
      unsafe other.withUnsafeBufferPointer { second in unsafe compare(first, second) }
    }
  }

  private static func compare(
    _ first: UnsafeBufferPointer<UInt8>,
    _ second: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let common = min(first.count, second.count)
    if common > 0, let one = first.baseAddress, let other = second.baseAddress {
      let order = unsafe memcmp(one, other, common)
      if order != 0 { return Int(order) }
    }
    return first.count - second.count
  }

  /// The places of texts, in the order of their bytes; those of the same texts stay in their order.
  ///
  /// Small keys are sorted in the place of the texts, and most are told apart by their beginnings: a date, and a word of the title.
  @usableFromInline
  package static func order(of texts: [String]) -> [Int] {
    let keys = texts.indices.map { index in
      let bytes = texts[index].utf8.span
      return (first: word(of: bytes, at: 0), second: word(of: bytes, at: 8), index: index)
    }
    return keys.sorted { one, other in
      if one.first != other.first { return one.first < other.first }
      if one.second != other.second { return one.second < other.second }
      if precedes(texts[one.index], texts[other.index]) { return true }
      return one.index < other.index && !precedes(texts[other.index], texts[one.index])
    }.map(\.index)
  }

  /// Eight bytes of a text as a number that compares like them; what is missing counts as zeros.
  private static func word(of bytes: Span<UInt8>, at start: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in start..<start + 8 {
      word = word << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0)
    }
    return word
  }
}
