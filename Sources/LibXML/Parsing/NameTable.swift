import CLibXML2

/// Keeps the strings of the names that a document repeats, so that each is made once and shared.
///
/// The parser keeps every name and URI once, at one address for as long as it lives: the address tells the name.
@safe struct NameTable {
  private var slots: [(address: UnsafePointer<xmlChar>?, name: String)] =
    unsafe Array(repeating: (nil, ""), count: slotCount)

  /// Far more than the names of a feed; names that share a slot are made again.
  private static let slotCount = 128

  /// The string of a name in the parser's dictionary.
  mutating func string(_ address: UnsafePointer<xmlChar>) -> String {
    let bits = UInt(bitPattern: address)
    let slot = Int((bits ^ bits >> 7) & UInt(Self.slotCount - 1))
    if unsafe slots[slot].address == address { return unsafe slots[slot].name }
    let name = unsafe String(cString: address)
    unsafe slots[slot] = (address, name)
    return name
  }

  /// The string of a name, or nothing if there is none.
  mutating func string(ifAny address: UnsafePointer<xmlChar>?) -> String? {
    guard let address = unsafe address else { return nil }
    return unsafe string(address)
  }
}
