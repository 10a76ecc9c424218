/// A short name as a number, so that looking it up costs no allocation.
struct AttributeKey: Hashable, Sendable {
  /// The most bytes of a name that fit.
  static let longest = 16

  private let high: UInt64
  private let low: UInt64

  /// Makes the key of a name; nothing if it is too long.
  init?(_ name: ArraySlice<UInt8>) {
    guard name.count <= Self.longest else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in name {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
    self.high = high
    self.low = low
  }
}
