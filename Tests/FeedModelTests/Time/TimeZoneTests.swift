import FeedModel
import TestSupport
import Testing

@Suite struct TimeZoneTests {
  /// Clocks at +00:00 that jump to +01:00 at 1,000,000 and back at 2,000,000.
  private let jumping = ZoneFile(
    transitions: [(1_000_000, 1), (2_000_000, 0)],
    offsets: [0, 3600]
  )

  /// New York by its rule alone.
  private let newYork = ZoneFile(offsets: [-18_000], footer: "EST5EDT,M3.2.0,M11.1.0")

  private func timeZone(_ file: ZoneFile) throws -> TimeZone {
    try #require(TimeZone(name: "Test/Zone", tzif: file.bytes))
  }

  private func instant(_ zone: TimeZone, _ local: String) throws -> String? {
    let civil = try #require(Timestamp(rfc3339: local + "Z")).civil
    return zone.timestamp(of: civil)?.rfc3339
  }

  @Test func `knows UTC without a file`() throws {
    #expect(TimeZone.utc.name == "UTC")
    #expect(TimeZone.utc.offsetMinutes(at: 1_000_000_000) == 0)
    #expect(try instant(.utc, "2025-01-02T03:04:05") == "2025-01-02T03:04:05Z")
  }

  @Test func `follows the transitions`() throws {
    let zone = try timeZone(jumping)
    #expect(zone.name == "Test/Zone")
    #expect(zone.offsetMinutes(at: 999_999) == 0)
    #expect(zone.offsetMinutes(at: 1_000_000) == 60)
    #expect(zone.offsetMinutes(at: 1_999_999) == 60)
    #expect(zone.offsetMinutes(at: 2_000_000) == 0)
  }

  @Test func `reads a version 1 file`() throws {
    var file = jumping
    file.version = 0
    let zone = try timeZone(file)
    #expect(zone.offsetMinutes(at: 1_000_000) == 60)
    #expect(zone.offsetMinutes(at: 2_000_000) == 0)
  }

  @Test func `reads the 64-bit block of a later version`() throws {
    var file = jumping
    file.transitions = [(-9_000_000_000, 1)]
    let zone = try timeZone(file)
    #expect(zone.offsetMinutes(at: -9_000_000_001) == 0)
    #expect(zone.offsetMinutes(at: -9_000_000_000) == 60)
  }

  @Test func `counts a skipped time with the offset before the gap`() throws {
    let zone = try timeZone(newYork)
    #expect(try instant(zone, "2007-03-11T01:59:59") == "2007-03-11T01:59:59-05:00")
    #expect(try instant(zone, "2007-03-11T02:30:00") == "2007-03-11T02:30:00-05:00")
    #expect(try instant(zone, "2007-03-11T03:00:00") == "2007-03-11T03:00:00-04:00")
  }

  @Test func `takes the first of two equal times`() throws {
    let zone = try timeZone(newYork)
    #expect(try instant(zone, "2007-11-04T00:59:59") == "2007-11-04T00:59:59-04:00")
    #expect(try instant(zone, "2007-11-04T01:30:00") == "2007-11-04T01:30:00-04:00")
    #expect(try instant(zone, "2007-11-04T02:00:00") == "2007-11-04T02:00:00-05:00")
  }

  @Test func `takes the first of two equal times in the table too`() throws {
    let zone = try timeZone(jumping)
    let repeated = try #require(CivilTime(secondsSinceEpoch: 2_000_100))
    #expect(zone.timestamp(of: repeated)?.secondsSinceEpoch == 2_000_100 - 3600)
    let skipped = try #require(CivilTime(secondsSinceEpoch: 1_000_100))
    #expect(zone.timestamp(of: skipped)?.secondsSinceEpoch == 1_000_100)
  }

  @Test func `goes from the table to the rule`() throws {
    var file = jumping
    file.footer = "XST-2"
    let zone = try timeZone(file)
    #expect(zone.offsetMinutes(at: 1_999_999) == 60)
    #expect(zone.offsetMinutes(at: 2_000_000) == 120)
    #expect(zone.offsetMinutes(at: 4_000_000_000) == 120)
  }

  @Test func `rounds the seconds of local mean time`() throws {
    #expect(try timeZone(ZoneFile(offsets: [29_143])).offsetMinutes(at: 0) == 486)
    #expect(try timeZone(ZoneFile(offsets: [-29_143])).offsetMinutes(at: 0) == -486)
  }

  @Test func `answers for every instant there is`() throws {
    for file in [jumping, newYork] {
      let zone = try timeZone(file)
      #expect(abs(zone.offsetMinutes(at: .min)) <= 300)
      #expect(abs(zone.offsetMinutes(at: .max)) <= 300)
      let first = try #require(CivilTime(year: 0, month: 1, day: 1))
      let last = try #require(CivilTime(year: 9999, month: 12, day: 31, hour: 23))
      _ = zone.timestamp(of: first)
      _ = zone.timestamp(of: last)
    }
  }
}
