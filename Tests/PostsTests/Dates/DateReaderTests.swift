import FeedModel
import Posts
import Testing

struct DateReaderTests {
  private let reader = DateReader(timeZone: .utc)

  /// 2025-02-19T12:00:00Z.
  private static let noon = 1_739_966_400

  @Test(arguments: [
    ("2025-02-19T20:00:00+08:00", 480),
    ("2025-02-19T20:00:00.123456789+08:00", 480),
    ("2025-02-19t20:00:00+08:00", 480),
    ("2025-02-19 20:00:00 +0800", 480),
    ("2025-02-19 20:00:00+0800", 480),
    ("2025-02-19 20:00 +08:00", 480),
    ("2025-02-19 20:00 +08", 480),
    ("2025-02-19  20:00:00\t+0800", 480),
    ("2025-02-19T12:00:00Z", 0),
    ("2025-02-19T12:00:00.000Z", 0),
    ("2025-02-19t12:00:00z", 0),
    ("2025-02-19 12:00:00 UTC", 0),
    ("2025-02-19 12:00 GMT", 0),
    ("2025-02-19 12:00:00 utc", 0),
    ("2025-02-19 12:00:00,5", 0),
    ("2025-02-19T12:00", 0),
    ("2025-02-19 12:00", 0),
    ("2025-02-19 12:00:00", 0),
    (" 2025-02-19 12:00:00\n", 0),
    ("2025-02-19T06:30:00-05:30", -330),
    ("2025-02-19T12:00:00-00:00", 0),
    ("Wed, 19 Feb 2025 20:00:00 +0800", 480),
    ("19 Feb 2025 12:00 GMT", 0),
    ("Wed 19 February 2025 12:00:00", 0),
    ("Wednesday, 19 Feb 2025 12:00:00 Z", 0),
    ("WED, 19 FEB 2025 12:00:00 UT", 0),
  ])
  func `reads the forms that people write`(text: String, offset: Int) throws {
    let reading = try reader.read(text)
    #expect(reading.timestamp.secondsSinceEpoch == Self.noon)
    #expect(reading.timestamp.offsetMinutes == offset)
    #expect(reading.oddity == nil)
  }

  @Test(arguments: [
    ("2025-02-19", 0),
    ("2025-02-19Z", 0),
    ("2025-02-19 +0800", 480),
    ("19 Feb 2025", 0),
    ("Wed, 19 Feb 2025", 0),
  ])
  func `a day is its first instant`(text: String, offset: Int) throws {
    let reading = try reader.read(text)
    #expect(reading.timestamp.secondsSinceEpoch == Self.noon - 43_200 - offset * 60)
  }

  @Test(arguments: [
    ("2025-2-19 12:00", 0),
    ("2025/02/19 12:00", 0),
    ("Tue, 19 Feb 2025 12:00 GMT", 0),
    ("2025-2-9", -907_200),
    ("2025-02-19 9:00", -10_800),
    ("2025-02-19T11:59:60Z", -1),
    ("2025-02-19 11:59:60.999", -1),
  ])
  func `reads what is odd and says so`(text: String, difference: Int) throws {
    let reading = try reader.read(text)
    #expect(reading.timestamp.secondsSinceEpoch == Self.noon + difference)
    #expect(reading.oddity != nil)
  }

  @Test(arguments: [
    "2025-02-30", "2025-13-01", "2025-00-10", "2025-01-00", "0000-00-00", "2023-02-29",
    "1900-02-29 10:00", "2025-04-31T10:00Z",
    "31 Feb 2025", "0 Jan 2025",
  ])
  func `a day that no calendar has is none`(text: String) {
    #expect(throws: DateProblem.noSuchDay) { try reader.read(text) }
  }

  @Test(arguments: [
    "2025-02-19 24:00", "2025-02-19 24:00:00", "2025-02-19 12:60", "2025-02-19 12:00:61",
    "2025-02-19T99:99:99Z",
    "19 Feb 2025 25:00 GMT",
  ])
  func `a time that no clock shows is none`(text: String) {
    #expect(throws: DateProblem.noSuchTime) { try reader.read(text) }
  }

  @Test(arguments: ["2025-02-19 12:00 +2400", "2025-02-19 12:00 +0860", "2025-02-19 12:00 -99:00"])
  func `an offset that no place has is none`(text: String) {
    #expect(throws: DateProblem.noSuchOffset) { try reader.read(text) }
  }

  @Test(arguments: ["2025-02-19 12:00 CST", "Wed, 19 Feb 2025 12:00:00 cst"])
  func `the name of a zone is no offset`(text: String) {
    #expect(throws: DateProblem.zoneName("CST")) { try reader.read(text) }
  }

  @Test func `a count since 1970 is no date, and the problem says which it would be`() throws {
    let instant = try #require(Timestamp(secondsSinceEpoch: Self.noon))
    let seconds = DateProblem.epoch(unit: "seconds", instant: instant)
    #expect(throws: seconds) { try reader.read("1739966400") }
    #expect(throws: DateProblem.epoch(unit: "milliseconds", instant: instant)) {
      try reader.read("1739966400000")
    }
    #expect(seconds.message(about: "1739966400").contains("2025-02-19 12:00:00 +0000"))
  }

  @Test(arguments: [
    "", " ", "yesterday", "now", "19/02/2025", "02/19/2025", "19.02.2025", "02-19-2025", "2025",
    "2025-02", "2025-050",
    "20250219", "20250219T120000Z", "2025-W08-3", "25-02-19", "12025-02-19", "-2025-02-19",
    "2025-02-19T", "2025-02-19T20",
    "2025-02-19 20", "2025-02-19 20:0", "2025-02-19 20:00:0", "2025-02-19 20:00:00.",
    "2025-02-19 20:00:00.Z",
    "2025-02-19 20:00:00 +8", "2025-02-19 20:00:00 +080", "2025-02-19 20:00:00 +08:0",
    "2025-02-19 20:00:00 +08000",
    "2025-02-19 20:00 x y", "2025-02-19x", "2025-02-19 20:00:00 +0800 x", "2025-02/19",
    "2025-02-019", "2025--02-19",
    "2025-02-19T 20:00", "２０２５-02-19", "2025年2月19日", "Feb 19, 2025", "Wed", "Wed, 19 Foo 2025",
    "Foo, 19 Feb 2025",
    "19 Feb 25", "19Feb2025", "2025-02-19 8:00 pm", "99999999999999999999999", "123456789 s",
    "2025-02-19T20:00:00+08:00:00",
  ])
  func `everything else is no date`(text: String) {
    #expect(throws: DateProblem.self) { try reader.read(text) }
  }

  @Test func `an instant outside the years 0 to 9999 is none`() {
    #expect(throws: DateProblem.self) { try reader.read("9999-12-31 23:59:59 -0100") }
    #expect(throws: DateProblem.self) { try reader.read("0000-01-01 00:00:00 +0100") }
  }

  @Test func `messages quote the beginning of a long text`() {
    let message = DateProblem.unknownForm.message(about: String(repeating: "é", count: 5000))
    #expect(message.unicodeScalars.count < 70)
  }

  @Test func `every day of four centuries is read back`() throws {
    for day in stride(from: -25_567, through: 120_000, by: 1) {
      let civil = try #require(CivilTime(secondsSinceEpoch: day * 86_400))
      let month = civil.month < 10 ? "0\(civil.month)" : "\(civil.month)"
      let date = civil.day < 10 ? "0\(civil.day)" : "\(civil.day)"
      let reading = try reader.read("\(civil.year)-\(month)-\(date)")
      guard reading.timestamp.secondsSinceEpoch == day * 86_400 else {
        Issue.record("\(civil)")
        return
      }
    }
  }
}
