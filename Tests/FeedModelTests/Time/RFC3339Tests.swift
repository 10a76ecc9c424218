import FeedModel
import TestSupport
import Testing

@Suite struct RFC3339Tests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0),
    ("1985-04-12T23:20:50.52Z", 482_196_050, 0),
    ("1996-12-19T16:39:57-08:00", 851_042_397, -480),
    ("2025-01-02T03:04:05+05:30", 1_735_767_245, 330),
    ("2025-01-02t03:04:05z", 1_735_787_045, 0),
    ("2025-01-02T03:04:05-00:00", 1_735_787_045, 0),
    ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
  ])
  func `reads dates`(text: String, instant: Int, offset: Int) {
    let expected = Timestamp(secondsSinceEpoch: instant, offsetMinutes: offset)
    #expect(expected != nil)
    #expect(Timestamp(rfc3339: text) == expected)
  }

  @Test(arguments: [
    "", "2025-01-02", "2025-01-02T03:04:05", "2025-01-02 03:04:05Z", "2025-1-02T03:04:05Z",
    "2025-02-30T03:04:05Z", "2025-01-02T24:00:00Z", "2025-01-02T23:59:60Z",
    "2025-01-02T03:04:05.Z", "2025-01-02T03:04:05+0800", "2025-01-02T03:04:05+24:00",
    "2025-01-02T03:04:05+08:60", "2025-01-02T03:04:05Z ", " 2025-01-02T03:04:05Z",
    "02025-01-02T03:04:05Z", "2025-01-02T03:04Z", "２０２５-01-02T03:04:05Z",
    "2025-01-02T03:04:05.\(String(repeating: "1", count: 100_000))Z", "0000-01-01T00:00:00+00:01",
  ])
  func `refuses everything else`(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func `writes the local time and its offset`() {
    let text = Timestamp(secondsSinceEpoch: 1_735_767_245, offsetMinutes: 330)?.rfc3339
    #expect(text == "2025-01-02T03:04:05+05:30")
    #expect(
      Timestamp(secondsSinceEpoch: 0, offsetMinutes: -570)?.rfc3339 == "1969-12-31T14:30:00-09:30"
    )
    #expect(Timestamp.epoch.rfc3339 == "1970-01-01T00:00:00Z")
    #expect(Timestamp(secondsSinceEpoch: -62_135_596_800)?.rfc3339 == "0001-01-01T00:00:00Z")
  }

  @Test func `reads what it writes`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20_000 {
      let timestamp = Timestamp(
        // The years 1900 to 2200.
        secondsSinceEpoch: Int.random(in: -2_208_988_800..<7_289_654_400, using: &random),
        offsetMinutes: Int.random(in: -1439...1439, using: &random)
      )
      #expect(timestamp.flatMap { Timestamp(rfc3339: $0.rfc3339) } == timestamp)
    }
  }
}
