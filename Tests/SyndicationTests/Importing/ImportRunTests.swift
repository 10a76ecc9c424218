import Diagnostics
import TestSupport
import Testing

@testable import Syndication

/// Feeds are read ahead on other threads; nothing shows that.
@Suite struct ImportRunTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func feed(_ number: Int, entries: Int) -> String {
    let items = (0..<entries).map { index in
      "<item><title>Title</title><guid isPermaLink=\"false\">urn:test:\(number):\(index)</guid><link>https://a.example/\(number)/\(index)</link>"
        + "<pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate><description>Text \(number) of \(index)</description></item>"
    }
    return
      "<rss version=\"2.0\"><channel><title>\(number)</title><link>https://a.example/\(number)</link><description/>"
      + items.joined() + "</channel></rss>"
  }

  private func run(
    _ names: [String],
    into output: String
  ) throws -> (report: ImportReport, diagnostics: DiagnosticList) {
    let options = ImportOptions(
      posts: folder.path("\(output)/posts"),
      postsName: "posts",
      stateFolder: folder.path("\(output)/.feedgen"),
      now: try moment("2025-06-01T00:00:00Z")
    )
    var diagnostics = DiagnosticList()
    let report = try ImportRun(options)
      .run(files: names.map { folder.path($0) }, diagnostics: &diagnostics)
    return (report, diagnostics)
  }

  @Test func `feeds come in the order in which they were named, and problems as well`() throws {
    for number in 0..<12 where number % 3 != 0 {
      // The first ones take the longest.
      try folder.write("\(number).xml", feed(number, entries: 60 / (number + 1)))
    }
    try folder.write("3.xml", "no feed")
    try folder.write("6.xml", "")
    let names = (0..<12).map { "\($0).xml" }
    let (report, diagnostics) = try run(names, into: "site")
    #expect(
      report.sources.map(\.name)
        == names.filter { !["0.xml", "3.xml", "6.xml", "9.xml"].contains($0) }.map {
          folder.path($0)
        }
    )
    #expect(report.sources.map(\.added) == [30, 20, 12, 10, 7, 6, 5, 5])
    #expect(report.failed == 4)
    #expect(
      diagnostics.items.map(\.file) == ["0.xml", "3.xml", "6.xml", "9.xml"].map { folder.path($0) }
    )
    #expect(
      diagnostics.items.map(\.code) == [
        .unreadableInput, .unreadableFeed, .unreadableFeed, .unreadableInput,
      ]
    )
  }

  @Test func `whichever thread is the fastest, posts and state are the same`() throws {
    for number in 0..<8 { try folder.write("\(number).xml", feed(number, entries: 40)) }
    let names = (0..<8).map { "\($0).xml" }
    _ = try run(names, into: "one")
    let first = try FileTree(readingFrom: folder.path("one"))
    #expect(first.files.keys.contains("posts/2025-03-01-title-320.md"))
    for again in ["two", "three"] {
      _ = try run(names, into: again)
      #expect(try FileTree(readingFrom: folder.path(again)).files == first.files)
    }
  }
}
