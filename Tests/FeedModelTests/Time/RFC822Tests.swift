import FeedModel
import Testing

@Suite struct RFC822Tests {
  @Test(arguments: [
    ("2025-01-02T03:04:05+08:00", "Thu, 02 Jan 2025 03:04:05 +0800"),
    ("2025-01-02T03:04:05Z", "Thu, 02 Jan 2025 03:04:05 +0000"),
    ("2000-02-29T23:59:59-09:30", "Tue, 29 Feb 2000 23:59:59 -0930"),
    ("1999-12-31T00:00:00Z", "Fri, 31 Dec 1999 00:00:00 +0000"),
    ("0031-03-09T00:00:00Z", "Sun, 09 Mar 0031 00:00:00 +0000"),
  ])
  func `writes the weekday of the local date, two digits of day and four of year`(
    date: String,
    expected: String
  ) {
    #expect(Timestamp(rfc3339: date)?.rfc822 == expected)
  }

  @Test func `names every month`() {
    let months = (1...12).compactMap { month in
      CivilTime(year: 2025, month: month, day: 1)
        .flatMap { Timestamp(civil: $0, offsetMinutes: 0) }
        .map { $0.rfc822.dropFirst(8).prefix(3) }
    }
    #expect(months.joined() == "JanFebMarAprMayJunJulAugSepOctNovDec")
  }

  @Test func `names every weekday`() {
    let days = (5...11).compactMap { day in
      CivilTime(year: 2025, month: 1, day: day)
        .flatMap { Timestamp(civil: $0, offsetMinutes: 0) }
        .map { $0.rfc822.prefix(3) }
    }
    #expect(days.joined() == "SunMonTueWedThuFriSat")
  }
}
