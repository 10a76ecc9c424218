import Diagnostics
import FeedModel
import FeedRules
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// Whole sites: every byte that a run makes of them.
///
/// `FEEDGEN_RECORD=1 swift test --filter GoldenSiteTests` rewrites what is expected, and fails.
@Suite struct GoldenSiteTests {
  @Test(arguments: GoldenSite.all)
  func `a run makes what is expected, byte for byte`(site: GoldenSite) throws {
    let sandbox = try TemporaryFolder()
    try site.copy(to: sandbox)
    let outcome = try GoldenRun(in: sandbox, now: GoldenSite.moment).outcome
    guard try !site.record(outcome) else {
      Issue.record("recorded what is expected of \(site.name); read it before it is committed")
      return
    }
    let expected = try site.expectation
    #expect(outcome.files.keys.sorted() == expected.files.keys.sorted())
    for path in outcome.files.keys.sorted() where outcome.files[path] != expected.files[path] {
      Issue.record("\(site.name)/\(path): \(try Self.difference(outcome, expected, path))")
    }
  }

  @Test(arguments: GoldenSite.all)
  func `a second run leaves every feed as it is`(site: GoldenSite) throws {
    let sandbox = try TemporaryFolder()
    try site.copy(to: sandbox)
    let first = try GoldenRun(in: sandbox, jobs: 1, now: GoldenSite.moment)
    let second = try GoldenRun(in: sandbox, jobs: 4, now: GoldenSite.moment)
    #expect(second.report.feeds.allSatisfy { $0.outcome == .unchanged })
    #expect(
      second.outcome.files.filter { $0.key != "report.txt" }
        == first.outcome.files.filter { $0.key != "report.txt" }
    )
  }

  @Test(arguments: GoldenSite.all)
  func `what is expected is a sound feed with the same entries in every format`(
    site: GoldenSite
  ) throws {
    let expected = try site.expectation
    let gate = FeedGate()
    for (path, format) in [("rss.xml", JudgedFormat.rss), ("atom.xml", .atom)] {
      let bytes = try #require(expected.files[path])
      #expect(gate.reading(of: SourceFile(path: path, bytes: bytes), as: format).problems.isEmpty)
    }
    let rss = try XMLParser.parse(try #require(expected.files["rss.xml"]))
    let atom = try XMLParser.parse(try #require(expected.files["atom.xml"]))
    let channel = try #require(rss.elements.first { $0.name == "channel" })
    let items = channel.elements.filter { $0.name == "item" }
    let entries = atom.elements.filter { $0.name == "entry" }
    #expect(items.map { $0.content("guid") } == entries.map { $0.content("id") })
    #expect(Set(entries.map { $0.content("id") }).count == entries.count)
    #expect(
      items.map { $0.content("link") }
        == entries.map { entry in
          entry.elements.first { $0.attribute("rel") == "alternate" }?.attribute("href")
        }
    )
  }

  /// The first line in which two versions of a file differ.
  private static func difference(
    _ found: FileTree,
    _ expected: FileTree,
    _ path: String
  ) throws -> String {
    let found = (found.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (expected.text(path) ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in found.enumerated() where index >= expected.count || line != expected[index]
    {
      let other = index < expected.count ? expected[index] : "the end"
      return "line \(index + 1) is “\(line)”, expected “\(other)”"
    }
    return "ends after line \(found.count), expected \(expected.count) lines"
  }
}

extension XMLElement {
  /// The text of the first child of a name.
  fileprivate func content(_ name: String) -> String? {
    elements.first { $0.name == name }?.text
  }
}
