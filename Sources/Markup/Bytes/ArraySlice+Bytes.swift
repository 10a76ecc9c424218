import FeedModel

extension ArraySlice<UInt8> {
  /// The bytes without HTML's white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }

  /// Whether there is nothing but white space and controls; mostly the first byte tells.
  var isBlank: Bool { span.isBlank }

  /// Whether the bytes are those of an ASCII text.
  func equals(_ text: StaticString) -> Bool {
    span.equals(text)
  }

  /// Whether the bytes begin with an ASCII text.
  func hasPrefix(_ text: StaticString) -> Bool {
    span.hasPrefix(text)
  }

  /// The number that the bytes are, of digits and one dot at most; nil if they are anything else.
  var decimal: Double? {
    var number = 0.0
    var scale = 0.0
    guard let first, first != UInt8(ascii: ".") || count > 1 else { return nil }
    for byte in self {
      if byte.isDigit {
        number = number * 10 + Double(byte &- UInt8(ascii: "0"))
        scale *= 10
      } else {
        guard byte == UInt8(ascii: "."), scale == 0 else { return nil }
        scale = 1
      }
    }
    return scale > 1 ? number / scale : number
  }

  /// The bytes with every `%` and two hexadecimal digits as the byte they stand for (RFC 3986 §2.1).
  var percentDecoded: ArraySlice<UInt8> {
    contains(.percent) ? PercentEncoding.decoded(span)[...] : self
  }
}
