import TestSupport
import Testing

@testable import Publishing

@Suite struct ConfigurationReferenceTests {
  /// What stands before and behind the tables in the page.
  private static let opening = "<!-- tables: made from the vocabulary, do not edit -->\n"
  private static let closing = "<!-- end of tables -->\n"

  @Test func `the tables of docs/configuration.md are what the vocabulary says`() throws {
    let file = PackageFile("docs/configuration.md")
    let page = try file.text()
    let start = try #require(page.range(of: Self.opening)).upperBound
    let end = try #require(page.range(of: Self.closing)).lowerBound
    let fresh =
      String(page[..<start]) + "\n" + ConfigurationReference.markdown + "\n" + String(page[end...])
    let isRecorded = file.record(fresh)
    #expect(!isRecorded, "recorded \(file.path); run again without FEEDGEN_RECORD")
    let isFresh = page == fresh
    #expect(isFresh, "docs/configuration.md is stale; run the tests with FEEDGEN_RECORD=1")
  }

  @Test func `the examples of docs/configuration.md can be used`() throws {
    let zones = try Zones()
    let blocks = try PackageFile("docs/configuration.md").text().split(separator: "```")
    let examples = blocks.filter { $0.hasPrefix("json\n") }.map { String($0.dropFirst(4)) }
    #expect(examples.count == 4)
    for example in examples {
      #expect(ConfigurationReading(example, zones: zones.zones).messages == [])
    }
  }

  @Test(arguments: [
    "## The configuration", "## `site`", "## `site.author`", "## `posts`", "## `content`",
    "## `feeds[]`", "## `index`", "## `ids`", "## Placeholders of `posts.permalink`",
  ])
  func `every object has a table`(heading: String) {
    #expect(ConfigurationReference.markdown.contains("\(heading)\n\n| "))
  }

  @Test(arguments: [
    "| `url` | an absolute URL | **required** | ",
    "| `limit` | a whole number, 1 to 1000000 | `50` | ",
    "| `ids` | `uuid`, `permalink`, `tag`, `jekyll`, or an object | `uuid` | ",
    "| `directories` | a list; each is a path | `[\"posts\"]` | ",
    "| `opml` | true, false or a path below the output folder | `false` | ",
    "| `:i_month` | the month without a leading zero |",
  ])
  func `a row says key, type, default and meaning`(row: String) {
    #expect(ConfigurationReference.markdown.contains("\n\(row)"))
  }
}

extension String {
  /// The first place of a text; without Foundation there is no other way to find one.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    ranges(of: text).first
  }
}
