import Glibc

/// Finds tags in a text without parsing it.
enum TagScan {
  /// The offset of the first such byte at or after an offset, or nothing.
  static func next(_ byte: UInt8, in text: borrowing Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    return unsafe text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, CInt(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// The offset after the first such bytes at or after an offset; the text's end if there are none.
  static func end(of mark: StaticString, in text: borrowing Span<UInt8>, from start: Int) -> Int {
    let count = mark.utf8CodeUnitCount
    var index = start
    while let found = next(unsafe mark.utf8Start[0], in: text, from: index),
      found + count <= text.count
    {
      if isMark(mark, in: text, at: found) { return found + count }
      index = found + 1
    }
    return text.count
  }

  /// Whether such bytes stand at an offset.
  static func isMark(_ mark: StaticString, in text: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + mark.utf8CodeUnitCount <= text.count else { return false }
    for index in 0..<mark.utf8CodeUnitCount
    where unsafe text[offset + index] != mark.utf8Start[index] {
      return false
    }
    return true
  }

  /// The offset of the `>` that ends the tag at an offset, or of the `<` or the end of the text that cuts it off.
  ///
  /// `>` may stand in a quoted value, `<` may not. `value` is told each value's end.
  static func tagEnd(
    in text: borrowing Span<UInt8>,
    from start: Int,
    value: (Int) -> Void = { _ in }
  ) -> Int {
    var quote: UInt8?
    var index = start + 1
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<") { return index }
      if let open = quote {
        if byte == open {
          quote = nil
          value(index)
        }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    return text.count
  }

  /// The bytes of a tag that hold its attributes beyond a number of them, or nothing.
  static func excess(
    in text: borrowing Span<UInt8>,
    from start: Int,
    beyond limit: Int
  ) -> Range<Int>? {
    guard start + 1 < text.count, text[start + 1] != UInt8(ascii: "!"),
      text[start + 1] != UInt8(ascii: "?")
    else { return nil }
    var count = 0
    var cut = 0
    var end = tagEnd(in: text, from: start) { offset in
      count += 1
      if count == limit { cut = offset + 1 }
    }
    guard count > limit else { return nil }
    if end > cut, end < text.count, text[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return cut..<end
  }
}
