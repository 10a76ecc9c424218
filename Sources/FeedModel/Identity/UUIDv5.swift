/// A UUID that is made of a name, the same for the same name for ever (RFC 9562 §5.5).
package struct UUIDv5: Hashable, Sendable {
  /// The 16 bytes in network order.
  package let bytes: [UInt8]

  /// The namespace of fully qualified domain names (RFC 9562 §6.6).
  package static let dns = UUIDv5(predefined: 0x10)

  /// The namespace of URLs (RFC 9562 §6.6).
  package static let url = UUIDv5(predefined: 0x11)

  /// Makes the UUID of a name in a namespace.
  package init(namespace: UUIDv5, name: [UInt8]) {
    var bytes = Array(SHA1.digest(of: namespace.bytes + name).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// The namespaces that RFC 9562 defines differ in one byte.
  private init(predefined number: UInt8) {
    bytes = [
      0x6B, 0xA7, 0xB8, number, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
  }

  /// The usual form in lower case, `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
  package var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var output: [UInt8] = []
    output.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { output.append(.hyphen) }
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The URN of the UUID, fit to be an entry's id (RFC 9562 §4).
  package var urn: String { "urn:uuid:" + text }
}
