/// Finds values by the bytes of a short name: a hash table of names packed into three words each.
///
/// A name is looked up once, when it is read; whatever comes later compares one byte.
struct NameTable<Value: Sendable>: Sendable {
  /// The number of a slot's entry plus one; 0 where the slot is free.
  private var slots = [UInt8](repeating: 0, count: 1 << Self.slotBits)
  private var keys: [Key] = []
  private var values: [Value] = []

  /// Makes a table of at most 255 names, none empty or longer than 24 bytes.
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
  /// The bytes of a name, the last ones in `low`.
  private struct Key: Equatable {
    var high: UInt64 = 0
    var middle: UInt64 = 0
    var low: UInt64 = 0
  }

  /// Three free slots for each that is taken: nearly every name is found at the first try.
  private static var slotBits: Int { 9 }
  private static var slotMask: Int { 1 << slotBits - 1 }
  /// The most bytes that a key holds.
  private static var longestName: Int { 24 }

  private mutating func insert(_ value: Value, key: Key) {
    keys.append(key)
    values.append(value)
    var slot = Self.slot(of: key)
    while slots[slot] != 0 { slot = (slot + 1) & Self.slotMask }
    slots[slot] = UInt8(keys.count)
  }

  /// The key of a name; nil if it has no bytes, too many, or a zero byte in front that would not count.
  @inline(__always)
  private static func key(of name: Span<UInt8>) -> Key? {
    guard !name.isEmpty, name.count <= longestName, name[0] != 0 else { return nil }
    var key = Key()
    var index = 0
    if name.count <= 8 {
      // Nearly every name.
      while index < name.count {
        key.low = key.low << 8 | UInt64(name[index])
        index &+= 1
      }
      return key
    }
    while index < name.count {
      if name.count &- index == 8 || name.count &- index == 16 {
        (key.high, key.middle, key.low) = (key.middle, key.low, 0)
      }
      key.low = key.low << 8 | UInt64(name[index])
      index &+= 1
    }
    return key
  }

  /// Mixes a key by a multiplication with the golden ratio's bits and takes the top ones.
  @inline(__always)
  private static func slot(of key: Key) -> Int {
    let folded = key.low ^ key.middle ^ key.high
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }
}
