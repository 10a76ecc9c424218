import LibXML
import TestSupport
import Testing

@testable import Publishing

/// Makes sites whose feeds keep archives.
protocol ArchivedSites {}

/// A feed of ten entries in each format, with archives.
let archivedFeeds = ["rss", "atom", "json"]
  .map { #"{"format": "\#($0)", "limit": 10, "archive": true}"# }.joined(separator: ", ")

extension ArchivedSites {
  /// A site with feeds of ten entries, and so many posts, a day each.
  func site(
    posts count: Int,
    feeds: String = archivedFeeds
  ) throws -> TemporarySite {
    let site = try TemporarySite(
      PublishingTests.site(
        #""index": false, "feeds": [\#(feeds)]"#,
        inSite: #""language": "en""#
      )
    )
    for day in 0..<count { try post(day, on: site) }
    return site
  }

  func post(
    _ day: Int,
    on site: TemporarySite,
    _ more: String = "",
    name: String = "",
    body: String = "Text.\n"
  ) throws {
    let date = "2024-\(two(1 + day / 28))-\(two(1 + day % 28))T00:00:00Z"
    try site.post(
      "\(name)\(day).md",
      date: date,
      title: "T\(day)",
      more,
      body: body
    )
  }

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  func atom(_ site: TemporarySite, _ path: String = "atom.xml") throws -> XMLElement {
    try XMLParser.parse(Array(try #require(site.folder.text("feeds/\(path)")).utf8))
  }
}
