/// The SHA-1 digest (RFC 3174), which name-based UUIDs are made of; not for anything that must be secure.
package enum SHA1 {
  /// The 20 bytes of a message's digest.
  package static func digest(of message: [UInt8]) -> [UInt8] {
    var state: State = (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0)
    let padded = padded(message)
    var words = [UInt32](repeating: 0, count: 80)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for index in 0..<16 { words[index] = word(padded, at: block + index * 4) }
      for index in 16..<80 {
        let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
        words[index] = rotated(mixed, by: 1)
      }
      process(words, into: &state)
    }
    return [state.0, state.1, state.2, state.3, state.4].flatMap(bytes)
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes (RFC 3174 §4).
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var padded = message
    padded.append(0x80)
    let zeros = (120 - padded.count % 64) % 64
    padded.append(contentsOf: repeatElement(0, count: zeros))
    let bits = UInt64(message.count) * 8
    padded.append(contentsOf: bytes(UInt32(truncatingIfNeeded: bits >> 32)))
    padded.append(contentsOf: bytes(UInt32(truncatingIfNeeded: bits)))
    return padded
  }

  /// The eighty rounds over one block (RFC 3174 §6.1).
  private static func process(_ words: [UInt32], into state: inout State) {
    var (a, b, c, d, e) = state
    for round in 0..<80 {
      let mixed: UInt32
      switch round {
      case 0..<20: mixed = ((b & c) | (~b & d)) &+ 0x5A82_7999
      case 20..<40: mixed = (b ^ c ^ d) &+ 0x6ED9_EBA1
      case 40..<60: mixed = ((b & c) | (b & d) | (c & d)) &+ 0x8F1B_BCDC
      default: mixed = (b ^ c ^ d) &+ 0xCA62_C1D6
      }
      let next = rotated(a, by: 5) &+ mixed &+ e &+ words[round]
      (a, b, c, d, e) = (next, a, rotated(b, by: 30), c, d)
    }
    state.0 &+= a
    state.1 &+= b
    state.2 &+= c
    state.3 &+= d
    state.4 &+= e
  }

  private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }

  private static func word(_ bytes: [UInt8], at index: Int) -> UInt32 {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
  }
}
