/// The SHA-1 digest (RFC 3174), which name-based UUIDs are made of; not for anything that must be secure.
package enum SHA1 {
  /// The 20 bytes of a message's digest.
  package static func digest(of message: [UInt8]) -> [UInt8] {
    var state: State = (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0)
    let whole = message.count - message.count % blockSize
    for start in stride(from: 0, to: whole, by: blockSize) {
      process(message.span, from: start, into: &state)
    }
    let end = padded(message[whole...], of: message.count)
    for start in stride(from: 0, to: end.count, by: blockSize) {
      process(end.span, from: start, into: &state)
    }
    return [state.0, state.1, state.2, state.3, state.4].flatMap(bytes)
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// How many bytes are worked on at a time.
  private static let blockSize = 64

  /// The end of a message, a one bit, zeros, and its length in bits: one block or two (RFC 3174 §4).
  private static func padded(_ end: ArraySlice<UInt8>, of count: Int) -> [UInt8] {
    var padded = Array(end)
    padded.append(0x80)
    let zeros = (120 - padded.count % blockSize) % blockSize
    padded.append(contentsOf: repeatElement(0, count: zeros))
    let bits = UInt64(count) * 8
    padded.append(contentsOf: bytes(UInt32(truncatingIfNeeded: bits >> 32)))
    padded.append(contentsOf: bytes(UInt32(truncatingIfNeeded: bits)))
    return padded
  }

  /// The eighty rounds over one block (RFC 3174 §6.1).
  private static func process(_ message: Span<UInt8>, from start: Int, into state: inout State) {
    var words = InlineArray<80, UInt32>(repeating: 0)
    // Every index is below 80 by construction, and a block lies within the message.
    for index in 0..<16 { unsafe words[unchecked: index] = word(message, at: start &+ index &* 4) }
    for index in 16..<80 {
      let mixed =
        unsafe words[unchecked: index &- 3] ^ words[unchecked: index &- 8]
        ^ words[unchecked: index &- 14] ^ words[unchecked: index &- 16]
      unsafe words[unchecked: index] = rotated(mixed, by: 1)
    }
    var round = state
    for index in 0..<20 {
      unsafe turn(
        &round,
        (round.1 & round.2) | (~round.1 & round.3),
        0x5A82_7999,
        words[unchecked: index]
      )
    }
    for index in 20..<40 {
      unsafe turn(&round, round.1 ^ round.2 ^ round.3, 0x6ED9_EBA1, words[unchecked: index])
    }
    for index in 40..<60 {
      let majority = (round.1 & round.2) | (round.1 & round.3) | (round.2 & round.3)
      unsafe turn(&round, majority, 0x8F1B_BCDC, words[unchecked: index])
    }
    for index in 60..<80 {
      unsafe turn(&round, round.1 ^ round.2 ^ round.3, 0xCA62_C1D6, words[unchecked: index])
    }
    state.0 &+= round.0
    state.1 &+= round.1
    state.2 &+= round.2
    state.3 &+= round.3
    state.4 &+= round.4
  }

  /// One round.
  @inline(__always)
  private static func turn(
    _ round: inout State,
    _ mixed: UInt32,
    _ constant: UInt32,
    _ word: UInt32
  ) {
    let next = rotated(round.0, by: 5) &+ mixed &+ round.4 &+ word &+ constant
    round = (next, round.0, rotated(round.1, by: 30), round.2, round.3)
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 &- count)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int) -> UInt32 {
    unsafe UInt32(bytes[unchecked: index]) &<< 24 | UInt32(bytes[unchecked: index &+ 1]) &<< 16
      | UInt32(bytes[unchecked: index &+ 2]) &<< 8 | UInt32(bytes[unchecked: index &+ 3])
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
  }
}
