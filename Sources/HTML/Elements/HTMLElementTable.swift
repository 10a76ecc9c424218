/// Finds elements by the bytes of their name: a hash table of names packed, with their
/// length, into one integer each.
///
/// A tag's name is looked up once, when the tag is read; whatever comes later compares one byte.
struct HTMLElementTable: Sendable {
  /// The table of all elements, made at the first tag.
  static let standard = HTMLElementTable(HTMLElement.allCases)

  /// The slot's element by its number plus one; 0 where the slot is free.
  private var slots = [UInt8](repeating: 0, count: 1 << slotBits)
  private var keys: [UInt128] = []
  private var elements: [HTMLElement] = []

  /// Makes the table of at most 255 elements.
  init(_ elements: [HTMLElement]) {
    for element in elements {
      guard let key = Self.key(of: element.name.span) else { continue }
      insert(element, key: key)
    }
  }

  /// Finds the element of a name in lower case.
  func element(named name: Span<UInt8>) -> HTMLElement? {
    guard let key = Self.key(of: name) else { return nil }
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key { return elements[number] }
      slot = (slot + 1) & Self.slotMask
    }
    return nil
  }
}

extension HTMLElementTable {
  /// Three free slots for each that is taken: nearly every name is found at the first try.
  private static let slotBits = 9
  private static let slotMask = 1 << slotBits - 1
  /// The most bytes that a key holds; the longest element name is `selectedcontent` with 15.
  private static let longestName = 15

  private mutating func insert(_ element: HTMLElement, key: UInt128) {
    keys.append(key)
    elements.append(element)
    var slot = Self.slot(of: key)
    while slots[slot] != 0 { slot = (slot + 1) & Self.slotMask }
    slots[slot] = UInt8(keys.count)
  }

  private static func key(of name: Span<UInt8>) -> UInt128? {
    guard !name.isEmpty, name.count <= longestName else { return nil }
    var key = UInt128(name.count)
    for index in name.indices { key = key << 8 | UInt128(name[index]) }
    return key
  }

  /// Mixes a key by a multiplication with the golden ratio's bits and takes the top ones.
  private static func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }
}
