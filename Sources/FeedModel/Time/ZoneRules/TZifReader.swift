/// Reads compiled zone files, versions 1 to 4 (RFC 8536 §3, RFC 9636).
///
/// Every count is checked against the bytes that are there before anything is read by it.
struct TZifReader {
  /// The six counts of a header (RFC 8536 §3.1).
  private struct Header {
    /// The version as an ASCII digit, or zero for version 1.
    let version: UInt8
    let utCount: Int
    let standardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let nameBytes: Int

    /// The length of the header itself.
    static let length = 44

    /// The length of the block that follows, with times of 4 or 8 bytes.
    func blockLength(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + nameBytes + leapCount * (timeSize + 4)
        + standardCount + utCount
    }
  }

  /// More transitions, types or names than any file has; a larger count is damage.
  private static let countBound = 100_000

  private let bytes: [UInt8]

  /// The clock that a file describes; nil when it is no zone file, is damaged or counts leap seconds.
  static func clock(of bytes: [UInt8]) -> ZoneClock? {
    let reader = TZifReader(bytes: bytes)
    guard let first = reader.header(at: 0) else { return nil }
    let firstBlock = Header.length
    if first.version < UInt8(ascii: "2") {
      return reader.clock(first, blockAt: firstBlock, timeSize: 4, rule: nil)
    }
    let second = firstBlock + first.blockLength(timeSize: 4)
    guard let header = reader.header(at: second) else { return nil }
    let block = second + Header.length
    let footer = block + header.blockLength(timeSize: 8)
    guard let text = reader.footer(at: footer) else { return nil }
    let rule = ZoneRuleReader.rule(of: text)
    guard text.isEmpty || rule != nil else { return nil }
    return reader.clock(header, blockAt: block, timeSize: 8, rule: rule)
  }

  private func header(at start: Int) -> Header? {
    guard start <= bytes.count - Header.length else { return nil }
    guard bytes[start..<start + 4].elementsEqual("TZif".utf8) else { return nil }
    let counts = (0..<6).map { integer(at: start + 20 + $0 * 4, size: 4) }
    guard counts.allSatisfy({ 0...Self.countBound ~= $0 }) else { return nil }
    return Header(
      version: bytes[start + 4],
      utCount: counts[0],
      standardCount: counts[1],
      leapCount: counts[2],
      timeCount: counts[3],
      typeCount: counts[4],
      nameBytes: counts[5]
    )
  }

  /// The text between the two line feeds that end a file (RFC 8536 §3.3).
  private func footer(at start: Int) -> [UInt8]? {
    guard start < bytes.count, bytes[start] == .lineFeed else { return nil }
    guard let end = bytes[(start + 1)...].firstIndex(of: .lineFeed) else { return nil }
    return Array(bytes[(start + 1)..<end])
  }

  private func clock(
    _ header: Header,
    blockAt start: Int,
    timeSize: Int,
    rule: ZoneRule?
  ) -> ZoneClock? {
    guard start + header.blockLength(timeSize: timeSize) <= bytes.count else { return nil }
    guard header.leapCount == 0, header.typeCount > 0 else { return nil }
    let indexes = start + header.timeCount * timeSize
    let types = indexes + header.timeCount
    let times = (0..<header.timeCount).map { integer(at: start + $0 * timeSize, size: timeSize) }
    let offsets = (0..<header.typeCount).map { integer(at: types + $0 * 6, size: 4) }
    guard offsets.allSatisfy({ abs($0) < ZoneClock.offsetBound }) else { return nil }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let used = bytes[indexes..<types].map { Int($0) }
    guard used.allSatisfy({ $0 < offsets.count }) else { return nil }
    return ZoneClock(
      firstOffset: offsets[0],
      transitions: times,
      offsets: used.map { offsets[$0] },
      rule: rule
    )
  }

  /// A big-endian two's complement integer of 4 or 8 bytes.
  private func integer(at start: Int, size: Int) -> Int {
    let negative = bytes[start] >= 0x80
    return bytes[start..<start + size].reduce(negative ? -1 : 0) { $0 << 8 | Int($1) }
  }
}
