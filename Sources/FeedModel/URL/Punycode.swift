/// The encoding of Unicode in the letters, digits and hyphens of host names (RFC 3492).
enum Punycode {
  // The parameters of RFC 3492 §5.
  private static let base = 36
  private static let smallestThreshold = 1
  private static let largestThreshold = 26
  private static let skew = 38
  private static let damping = 700
  private static let initialBias = 72
  private static let initialCodePoint: UInt32 = 0x80

  /// The encoded form of a label, without the `xn--` in front (RFC 3492 §6.3).
  ///
  /// Takes quadratic time: callers bound the label. No label they allow comes near an overflow.
  static func encoded(_ label: some Collection<Unicode.Scalar>) -> [UInt8] {
    var output = label.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(.hyphen) }
    var handled = basicCount
    var codePoint = initialCodePoint
    var delta = 0
    var bias = initialBias
    while let next = label.lazy.map(\.value).filter({ $0 >= codePoint }).min() {
      delta += Int(next - codePoint) * (handled + 1)
      for scalar in label {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      codePoint = next + 1
    }
    return output
  }

  /// Appends a delta as a generalized variable-length integer (RFC 3492 §3.3).
  private static func append(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var position = base
    while true {
      let threshold = min(max(position - bias, smallestThreshold), largestThreshold)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    output.append(digit(rest))
  }

  /// The bias for the next delta (RFC 3492 §6.1).
  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damping : delta / 2
    delta += delta / count
    var position = 0
    while delta > (base - smallestThreshold) * largestThreshold / 2 {
      delta /= base - smallestThreshold
      position += base
    }
    return position + (base - smallestThreshold + 1) * delta / (delta + skew)
  }

  private static func digit(_ value: Int) -> UInt8 {
    value < 26 ? UInt8(ascii: "a") + UInt8(value) : .zero + UInt8(value - 26)
  }
}
