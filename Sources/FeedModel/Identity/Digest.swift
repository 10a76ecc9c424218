/// A digest of bytes: 128 bits of a multiply-and-fold hash over 8-byte words, 32 bytes at a time.
///
/// Fast, the same on every machine and in every version, and no defence against somebody who wants two inputs to be alike.
package struct Digest: Hashable, Sendable {
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var length: UInt64 = 0

  /// Begins the digest of nothing.
  package init() {}

  /// Both halves of the digest.
  private var halves: (UInt64, UInt64) {
    (
      Self.fold(first ^ length, second ^ 0x9E37_79B9_7F4A_7C15),
      Self.fold(second ^ length, first ^ 0xC2B2_AE3D_27D4_EB4F)
    )
  }

  /// The digest of all that was added.
  package var value: DigestValue {
    DigestValue(
      first: Int(bitPattern: UInt(halves.0)),
      second: Int(bitPattern: UInt(halves.1))
    )
  }

  /// The digest as 32 hexadecimal digits.
  package var text: String { value.text }

  /// Adds a text, apart from what comes before and behind it.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe mix(UnsafeRawBufferPointer($0)) }
    mix(word: 0xFF)
  }

  /// Adds the bytes of a text, as the text itself would be added.
  package mutating func add(text bytes: ArraySlice<UInt8>) {
    add(bytes)
    mix(word: 0xFF)
  }

  /// Adds another digest.
  package mutating func add(_ digest: DigestValue) {
    add(digest.first)
    add(digest.second)
  }

  /// Adds a number.
  package mutating func add(_ number: Int) {
    mix(word: UInt64(bitPattern: Int64(number)))
    length &+= 8
  }

  /// Adds bytes.
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe mix($0) }
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    // Both halves have something to do at once: 32 bytes for two multiplications. They stay in registers meanwhile.
    var (one, two) = (first, second)
    while offset + 32 <= bytes.count {
      one = Self.fold(
        one ^ (unsafe Self.word(bytes, at: offset)),
        Self.odd ^ (unsafe Self.word(bytes, at: offset + 8))
      )
      two = Self.fold(
        two ^ (unsafe Self.word(bytes, at: offset + 16)),
        Self.other ^ (unsafe Self.word(bytes, at: offset + 24))
      )
      offset += 32
    }
    (first, second) = (one, two)
    while offset + 8 <= bytes.count {
      mix(word: unsafe Self.word(bytes, at: offset))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = unsafe tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(word: tail)
    length &+= UInt64(bytes.count)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static let odd: UInt64 = 0xA076_1D64_78BD_642F
  private static let other: UInt64 = 0xE703_7ED1_A0B4_28DB

  private mutating func mix(word: UInt64) {
    first = Self.fold(first ^ word, Self.odd)
    second = Self.fold(second ^ word.byteSwapped, Self.other)
  }

  /// Both halves of a 128-bit product, folded into one word.
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low ^ left
  }
}
