import Glibc

/// Texts in the order of their bytes in UTF-8, the same on every machine; paths and all that is written come in it.
enum ByteOrder {
  /// Whether one text comes before another.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let order = unsafe one.utf8.withContiguousStorageIfAvailable { first in
      unsafe other.utf8.withContiguousStorageIfAvailable { second in
        unsafe compare(first, second)
      }
    }
    return (order ?? nil).map { $0 < 0 } ?? one.utf8.lexicographicallyPrecedes(other.utf8)
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

  /// The first eight bytes of a text as a number that compares like them.
  fileprivate static func beginning(of text: String) -> UInt64 {
    var beginning: UInt64 = 0
    var count = 0
    for byte in text.utf8.prefix(8) {
      beginning = beginning << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : beginning << UInt64(8 * (8 - count))
  }
}

extension Sequence {
  /// The elements in the order of the bytes of a text of each; those with the same text stay in their order.
  ///
  /// Small keys are sorted in the place of the elements, which may be large.
  func sortedByBytes(of text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    let keys = elements.indices.map { index in
      let text = text(elements[index])
      return (beginning: ByteOrder.beginning(of: text), text: text, index: index)
    }
    let sorted = keys.sorted { one, other in
      if one.beginning != other.beginning { return one.beginning < other.beginning }
      if ByteOrder.precedes(one.text, other.text) { return true }
      return one.index < other.index && !ByteOrder.precedes(other.text, one.text)
    }
    return sorted.map { elements[$0.index] }
  }
}
