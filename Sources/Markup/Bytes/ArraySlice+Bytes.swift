extension ArraySlice<UInt8> {
  /// The bytes without HTML's white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }

  /// Whether the bytes are those of an ASCII text.
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// Whether the bytes begin with an ASCII text.
  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    let prefix = self[..<(startIndex + text.utf8CodeUnitCount)]
    return text.withUTF8Buffer { unsafe $0.elementsEqual(prefix) }
  }

  /// The bytes with every `%` and two hexadecimal digits as the byte they stand for (RFC 3986 §2.1).
  var percentDecoded: ArraySlice<UInt8> {
    guard contains(.percent) else { return self }
    var decoded: ArraySlice<UInt8> = []
    var index = startIndex
    while index < endIndex {
      if self[index] == .percent, index + 2 < endIndex,
        let high = self[index + 1].hexValue, let low = self[index + 2].hexValue
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(self[index])
        index += 1
      }
    }
    return decoded
  }
}
