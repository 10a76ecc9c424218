/// Makes the bytes of a compiled zone file (RFC 8536 §3).
package struct ZoneFile {
  /// The version digit, or zero.
  package var version: UInt8

  /// Transitions: an instant and the index of the type that begins there.
  package var transitions: [(time: Int, type: UInt8)]

  /// The offset of each type, in seconds.
  package var offsets: [Int]

  /// The `TZ` string.
  package var footer: String

  /// Leap second records, written as zeros.
  package var leapSeconds: Int

  /// Makes a file by its parts.
  package init(
    version: UInt8 = UInt8(ascii: "2"),
    transitions: [(time: Int, type: UInt8)] = [],
    offsets: [Int] = [0],
    footer: String = "",
    leapSeconds: Int = 0
  ) {
    self.version = version
    self.transitions = transitions
    self.offsets = offsets
    self.footer = footer
    self.leapSeconds = leapSeconds
  }

  /// The whole file; from version 2 on the first block is empty but for one type.
  package var bytes: [UInt8] {
    guard version >= UInt8(ascii: "2") else { return block(timeSize: 4) }
    let empty = ZoneFile(version: version).block(timeSize: 4)
    return empty + block(timeSize: 8) + [0x0A] + Array(footer.utf8) + [0x0A]
  }

  private func block(timeSize: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, leapSeconds, transitions.count, offsets.count, 4] {
      bytes += big(count, size: 4)
    }
    bytes += transitions.flatMap { big($0.time, size: timeSize) }
    bytes += transitions.map(\.type)
    bytes += offsets.flatMap { big($0, size: 4) + [0, 0] }
    bytes += Array("ABC\0".utf8)
    return bytes + [UInt8](repeating: 0, count: leapSeconds * (timeSize + 4))
  }

  private func big(_ number: Int, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
