extension [UInt8] {
  /// U+FFFD in UTF-8, what the standard puts in the place of what may not be.
  static var replacementCharacter: [UInt8] { [0xEF, 0xBF, 0xBD] }

  /// Tells whether the bytes at `index` are `text`, ASCII letters compared without their case.
  ///
  /// - Parameters:
  ///   - text: ASCII in small letters.
  ///   - index: An offset.
  /// - Returns: False as well if fewer bytes follow `index` than `text` has.
  func hasText(_ text: some Collection<UInt8>, at index: Int) -> Bool {
    guard count - index >= text.count else { return false }
    var place = index
    for byte in text {
      guard self[place].asciiLowercased == byte else { return false }
      place += 1
    }
    return true
  }

  /// Tells whether the bytes at `index` are those of `text`.
  func hasExactText(_ text: some Collection<UInt8>, at index: Int) -> Bool {
    guard count - index >= text.count else { return false }
    return self[index..<index + text.count].elementsEqual(text)
  }

  /// Adds the bytes of a span by one copy of memory.
  @inline(__always)
  package mutating func append(copying span: borrowing Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe self.append(contentsOf: $0) }
  }

  /// Adds the bytes of a slice by one copy of memory, where adding a collection counts references.
  @inline(__always)
  mutating func append(copying slice: borrowing ArraySlice<UInt8>) {
    append(copying: slice.span)
  }

  /// Adds a part of other bytes by one copy of memory.
  @inline(__always)
  package mutating func append(copying range: Range<Int>, of other: borrowing [UInt8]) {
    append(copying: other.span.extracting(range))
  }

  /// Adds a Unicode scalar in UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }
}
