/// Finds values by the bytes of a short name: a hash table of names packed into one integer each.
///
/// A name is looked up once, when it is read; whatever comes later compares one byte.
struct NameTable<Value: Sendable>: Sendable {
  /// The number of a slot's entry plus one; 0 where the slot is free.
  private var slots = [UInt8](repeating: 0, count: 1 << Self.slotBits)
  private var keys: [UInt128] = []
  private var values: [Value] = []

  /// Makes a table of at most 255 names, none empty or longer than 16 bytes.
  init(_ entries: [(name: ArraySlice<UInt8>, value: Value)]) {
    for entry in entries {
      let name = entry.name
      guard let key = Self.key(of: name.span) else { continue }
      insert(entry.value, key: key)
    }
  }

  /// Finds the value of a name.
  func value(named name: Span<UInt8>) -> Value? {
    guard let key = Self.key(of: name) else { return nil }
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key { return values[number] }
      slot = (slot + 1) & Self.slotMask
    }
    return nil
  }
}

extension NameTable {
  /// Three free slots for each that is taken: nearly every name is found at the first try.
  private static var slotBits: Int { 9 }
  private static var slotMask: Int { 1 << slotBits - 1 }
  /// The most bytes that a key holds.
  private static var longestName: Int { 16 }

  private mutating func insert(_ value: Value, key: UInt128) {
    keys.append(key)
    values.append(value)
    var slot = Self.slot(of: key)
    while slots[slot] != 0 { slot = (slot + 1) & Self.slotMask }
    slots[slot] = UInt8(keys.count)
  }

  /// The bytes of a name in one integer; nil if there are none, too many, or a zero byte that would not count.
  @inline(__always)
  private static func key(of name: Span<UInt8>) -> UInt128? {
    guard !name.isEmpty, name.count <= longestName, name[0] != 0 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    let split = max(0, name.count - 8)
    var index = 0
    while index < split {
      high = high << 8 | UInt64(name[index])
      index &+= 1
    }
    while index < name.count {
      low = low << 8 | UInt64(name[index])
      index &+= 1
    }
    return UInt128(high) << 64 | UInt128(low)
  }

  /// Mixes a key by a multiplication with the golden ratio's bits and takes the top ones.
  @inline(__always)
  private static func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }
}
