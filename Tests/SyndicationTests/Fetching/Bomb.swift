/// Zeros, packed as tightly as DEFLATE can with its fixed codes (RFC 1951 §3.2.6, RFC 1952); the end is missing.
struct Bomb {
  /// The packed bytes.
  private(set) var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  private var bits = 0
  private var bitCount = 0

  /// Packs at least so many zeros.
  init(bytes count: Int) {
    append(0b011, 3)
    append(Self.reversed(0b0011_0000, 8), 8)
    for _ in 0...(count / 258) {
      append(Self.reversed(0b1100_0101, 8), 8)
      append(0, 5)
    }
  }

  /// Appends bits, the lowest first.
  private mutating func append(_ value: Int, _ count: Int) {
    bits |= value << bitCount
    bitCount += count
    while bitCount >= 8 {
      bytes.append(UInt8(bits & 0xFF))
      bits >>= 8
      bitCount -= 8
    }
  }

  /// Codes are packed from their highest bit on.
  private static func reversed(_ value: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 << 1 | (value >> $1) & 1 }
  }
}
