import FeedModel
import Testing

@Suite struct TimestampReadingRFC822Tests {
  @Test(arguments: [
    ("Wed, 19 Feb 2025 20:00:00 +0800", "2025-02-19T20:00:00+08:00"),
    ("19 Feb 25 20:00 GMT", "2025-02-19T20:00:00Z"),
    ("Sat, 7 Sep 2002 00:00:01 EST", "2002-09-07T00:00:01-05:00"),
    ("  Tue,  04  June  1996\t01:02:03 Z ", "1996-06-04T01:02:03Z"),
    ("Thu, 01 Jan 98 1:02:60 ut", "1998-01-01T01:02:59Z"),
  ])
  func `a date is read`(text: String, expected: String) {
    #expect(Timestamp(rfc822: text)?.rfc3339 == expected)
  }

  @Test(arguments: [
    "", "yesterday", "2025-02-19T20:00:00Z", "Wed, 30 Feb 2025 20:00:00 GMT",
    "Wed, 19 Feb 2025", "Wed, 19 Feb 2025 20:00:00", "Wed, 19 Feb 2025 20:00:00 MEZ",
    "Wed, 19 Feb 2025 25:00:00 GMT", "Wed, 19 Foo 2025 20:00:00 GMT",
    "Wed, 19 Feb 2025 20:00:00 GMT and more", "Wed, 19 Feb 02025 20:00:00 GMT",
  ])
  func `anything else is none`(text: String) {
    #expect(Timestamp(rfc822: text) == nil)
  }

  @Test func `what is written can be read`() throws {
    let moment = try #require(Timestamp(rfc3339: "2025-02-19T20:00:00-03:30"))
    #expect(Timestamp(rfc822: moment.rfc822) == moment)
  }
}
