extension Span<UInt8> {
  /// Whether there is nothing but white space and controls; mostly the first byte tells.
  var isBlank: Bool {
    for index in indices where self[index] > .space { return false }
    return true
  }

  /// Whether the bytes are those of an ASCII text.
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// Whether the bytes begin with an ASCII text.
  func hasPrefix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return false }
    // The text has so many bytes, for as long as the program runs.
    let bytes = unsafe Span(_unsafeStart: text.utf8Start, count: length)
    var index = 0
    while index < length {
      guard self[index] == bytes[index] else { return false }
      index &+= 1
    }
    return true
  }

  /// Whether both have the same bytes.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  /// Whether the bytes are those of a text of small ASCII letters, in any case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    // The text has so many bytes, for as long as the program runs.
    let bytes = unsafe Span(_unsafeStart: text.utf8Start, count: count)
    for index in indices where self[index].lowercased != bytes[index] { return false }
    return true
  }
}
