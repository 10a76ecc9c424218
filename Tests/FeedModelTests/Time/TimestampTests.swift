import FeedModel
import Testing

@Suite struct TimestampTests {
  @Test func `shows the local time of an instant`() throws {
    let timestamp = try #require(Timestamp(secondsSinceEpoch: 0, offsetMinutes: -90))
    #expect(timestamp.civil == CivilTime(year: 1969, month: 12, day: 31, hour: 22, minute: 30))
  }

  @Test func `finds the instant of a local time`() throws {
    let civil = try #require(CivilTime(year: 1970, month: 1, day: 1, hour: 8))
    #expect(Timestamp(civil: civil, offsetMinutes: 480)?.secondsSinceEpoch == 0)
  }

  @Test func `is ordered by the instant alone`() throws {
    let early = try #require(Timestamp(secondsSinceEpoch: 1, offsetMinutes: 600))
    let late = try #require(Timestamp(secondsSinceEpoch: 2, offsetMinutes: -600))
    #expect(early < late)
    #expect(!(late < early))
  }

  @Test func `differs where the offset differs`() {
    #expect(Timestamp(secondsSinceEpoch: 1) != Timestamp(secondsSinceEpoch: 1, offsetMinutes: 1))
  }

  @Test func `refuses what has no four-digit year`() throws {
    let last = try #require(CivilTime(year: 9999, month: 12, day: 31, hour: 23))
    #expect(Timestamp(civil: last, offsetMinutes: -60) == nil)
    #expect(Timestamp(secondsSinceEpoch: last.secondsSinceEpoch, offsetMinutes: 60) == nil)
    #expect(Timestamp(secondsSinceEpoch: Int.max) == nil)
    #expect(Timestamp(secondsSinceEpoch: 0, offsetMinutes: 1440) == nil)
    #expect(Timestamp(civil: last, offsetMinutes: Int.max) == nil)
  }
}
