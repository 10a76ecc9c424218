/// Text that stands in a feed as Base64 (RFC 4648 §4).
enum Base64Reading {
  /// The bytes that a text means, white space aside; nil if it is no Base64.
  static func bytes(of text: String) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 where byte > 0x20 && byte != UInt8(ascii: "=") {
      guard let value = value(of: byte) else { return nil }
      bits = bits << 6 | value
      count += 1
      guard count == 4 else { continue }
      for shift in [16, 8, 0] as [UInt32] {
        output.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
      (bits, count) = (0, 0)
    }
    if count == 1 { return nil }
    if count >= 2 { output.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
    if count == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return output
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 0x41
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 0x61 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
