import FeedModel
import Posts
import Testing

/// Dates at a site eight hours east of UTC; 1739966400 is 2025-02-19T12:00:00Z.
@Suite struct JekyllDatesTests {
  @Test(arguments: [
    ("2025-02-19 12:00:00", 1_739_966_400), ("2025-02-19T12:00:00", 1_739_966_400),
    ("2025-02-19 12:00:00.5", 1_739_966_400), ("2025-02-19 20:00", 1_739_966_400),
    ("\"2025-02-19 20:00:00\"", 1_739_966_400), ("'2025-02-19T20:00:00'", 1_739_966_400),
    ("2025-02-19", 1_739_894_400), ("2025-02-19 07:00:00 -0500", 1_739_966_400),
    ("2025-02-19T12:00:00Z", 1_739_966_400), ("2025-02-19 20:00 +0800", 1_739_966_400),
    ("Wed, 19 Feb 2025 20:00:00", 1_739_966_400),
  ])
  func `seconds without quotes make a time of UTC, unless it names a zone`(
    date: String,
    seconds: Int
  ) throws {
    #expect(try jekyllPost("date: \(date)").published.secondsSinceEpoch == seconds)
    let post = try jekyllPost("last_modified_at: \(date)")
    #expect(post.updated?.secondsSinceEpoch == seconds)
  }

  @Test func `the date of the file name is the first instant of the day at the site`() throws {
    #expect(try jekyllPost("title: T").published.secondsSinceEpoch == 1_739_894_400)
  }

  @Test(arguments: ["updated", "modified", "lastmod"])
  func `no other field is the date of a change`(field: String) throws {
    #expect(try jekyllPost("\(field): 2025-03-01").updated == nil)
  }

  @Test func `a date that is none keeps the post out`() throws {
    let reading = try JekyllPostReading("date: someday")
    #expect(reading.post == nil)
    #expect(reading.codes == ["invalid-date"])
  }

  @Test func `a draft without a date is left out, and told`() throws {
    let reading = try JekyllPostReading("title: T", path: "_drafts/a.md")
    #expect(reading.post == nil)
    #expect(reading.codes == ["undated-draft"])
  }
}
