import Diagnostics

extension RuleCase {
  /// Dates and times.
  static let dates = [
    inFeed(
      .invalidRFC3339Date,
      "①<updated>2025-02-30T00:00:00Z</updated><entry>②<published>2025-01-01T00:00Z</published></entry>",
      not: "<updated>2025-02-28T23:59:60.123+14:00</updated>"
    ),
    inItem(
      .invalidRFC822Date,
      "①<pubDate>Wed, 01 Jan 2025 00:00:00 +01:00</pubDate>",
      not: "<pubDate>1 Jan 2025 00:00 EST</pubDate>"
    ),
    inItem(
      .wrongWeekday,
      "①<pubDate>Thu, 01 Jan 2025 00:00:00 GMT</pubDate>",
      not: "<pubDate>Wed, 01 Jan 2025 00:00:00 GMT</pubDate>"
    ),
    inItem(
      .fragileRFC822Date,
      "①<pubDate>Wed, 01 Jan 25 00:00:00 A</pubDate>",
      not: "<pubDate>Wed, 01 Jan 2025 00:00:00 Z</pubDate>"
    ),
    inFeed(
      .implausibleDate,
      "①<updated>2025-06-01T12:10:01Z</updated><entry>②<updated>1989-12-31T00:00:00Z</updated></entry>",
      not: "<updated>2025-06-01T12:10:00Z</updated>"
    ),
    inItem(
      .invalidW3CDate,
      "①<dc:date>2025-01-01T00:00:00</dc:date>",
      not: "<dc:date>2025-01</dc:date>"
    ),
    inItem(
      .invalidISO8601Date,
      "①<ag:timestamp>1 Jan 2025</ag:timestamp>",
      not: "<ag:timestamp>2025-01-01T00:00:00</ag:timestamp>"
    ),
    inFeed(
      .duplicateUpdated,
      entry(updated: "2025-01-01T00:00:00Z") + entry("①", updated: "2025-01-01T00:00:00Z"),
      not: entry(updated: "2025-01-01T00:00:00Z") + entry(updated: "2025-01-01T00:00:01Z")
    ),
  ]

  private static func entry(_ marker: String = "", updated: String) -> String {
    "<entry>\(marker)<updated>\(updated)</updated></entry>"
  }
}
