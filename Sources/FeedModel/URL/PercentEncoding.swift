/// Percent-encoding as RFC 3986 §2.1 and, for text outside ASCII, RFC 3987 §3.1 have it.
package enum PercentEncoding {
  /// Appends text, encoding every byte that is not allowed.
  ///
  /// What is encoded already (`%` and two hexadecimal digits) stays; a stray `%` becomes `%25`.
  static func append(_ text: Span<UInt8>, allowed: ASCIISet, to output: inout [UInt8]) {
    var copied = 0
    for index in text.indices {
      let byte = text[index]
      guard !allowed.contains(byte), !isTriplet(text, at: index) else { continue }
      output.append(copying: text, copied..<index)
      append(encoded: byte, to: &output)
      copied = index + 1
    }
    output.append(copying: text, copied..<text.count)
  }

  /// Appends one byte as `%` and two upper-case hexadecimal digits.
  package static func append(encoded byte: UInt8, to output: inout [UInt8]) {
    output.append(.percent)
    output.append(digit(byte >> 4))
    output.append(digit(byte & 15))
  }

  /// The bytes that a text stands for; a stray `%` stands for itself.
  package static func decoded(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if isTriplet(text, at: index), let high = text[index + 1].hexValue,
        let low = text[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }

  /// Whether `%` and two hexadecimal digits stand at an index.
  static func isTriplet(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == .percent
      && text[index + 1].isHexDigit && text[index + 2].isHexDigit
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? .zero + value : UInt8(ascii: "A") + value - 10
  }
}
