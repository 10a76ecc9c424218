import FeedModel
import TestSupport
import Testing

@Suite struct CivilTimeTests {
  @Test(arguments: [
    (0, 1, 1, 6), (1970, 1, 1, 4), (2000, 2, 29, 2), (1900, 2, 28, 3), (2025, 1, 2, 4),
    (2025, 2, 19, 3), (1582, 10, 15, 5), (1969, 12, 31, 3), (9999, 12, 31, 5), (1, 1, 1, 1),
  ])
  func `knows the weekday`(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CivilTime(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [
    (2025, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0),
    (2025, 1, 32), (-1, 1, 1), (10_000, 1, 1),
  ])
  func `refuses days that are in no calendar`(year: Int, month: Int, day: Int) {
    #expect(CivilTime(year: year, month: month, day: day) == nil)
  }

  @Test func `refuses times that are on no clock`() {
    #expect(CivilTime(year: 2025, month: 1, day: 1, hour: 24) == nil)
    #expect(CivilTime(year: 2025, month: 1, day: 1, minute: 60) == nil)
    #expect(CivilTime(year: 2025, month: 1, day: 1, second: 60) == nil)
    #expect(CivilTime(year: 2025, month: 1, day: 1, second: -1) == nil)
  }

  @Test func `has leap days`() {
    #expect(CivilTime(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilTime(year: 2024, month: 2, day: 29) != nil)
  }

  @Test func `counts seconds there and back`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<20_000 {
      let seconds = Int.random(in: -62_167_219_200...253_402_300_799, using: &random)
      #expect(CivilTime(secondsSinceEpoch: seconds)?.secondsSinceEpoch == seconds)
    }
  }

  @Test func `follows one day with the next`() throws {
    var date = (year: 1899, month: 12, day: 31)
    for day in -25_568...84_370 {
      let civil = try #require(CivilTime(secondsSinceEpoch: day * 86_400))
      guard (civil.year, civil.month, civil.day) == date else {
        Issue.record("day \(day) is \(civil), not \(date)")
        return
      }
      date.day += 1
      if date.day > CivilTime.days(inMonth: date.month, ofYear: date.year) {
        date = date.month == 12 ? (date.year + 1, 1, 1) : (date.year, date.month + 1, 1)
      }
    }
    #expect(date.year == 2201)
  }

  @Test(arguments: [-62_167_219_201, 253_402_300_800, Int.min, Int.max])
  func `ends with the years`(seconds: Int) {
    #expect(CivilTime(secondsSinceEpoch: seconds) == nil)
  }
}
