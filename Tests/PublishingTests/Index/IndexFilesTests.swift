import Diagnostics
import FeedRules
import Testing

@testable import Publishing

@Suite struct IndexFilesTests {
  private func files(_ keys: String, inSite: String = "") throws -> [String: [UInt8]] {
    var diagnostics = DiagnosticList()
    let configuration = try sampleConfiguration(keys, inSite: inSite)
    let files = IndexFiles(of: configuration).all(&diagnostics)
    #expect(diagnostics.items.isEmpty)
    #expect(files.map(\.path) == IndexFiles.paths(of: configuration))
    return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  @Test func `every file that is wanted is made, and bears the mark`() throws {
    let files = try files(#""index": {"html": true, "opml": "o/f.opml", "snippets": "s"}"#)
    #expect(
      files.keys.sorted() == [
        "feed.css", "index.html", "o/f.opml", "s/Caddyfile", "s/_headers", "s/apache.htaccess",
        "s/head.html", "s/nginx.conf",
      ]
    )
    for (path, bytes) in files { #expect(IndexPublisher.isOurs(bytes), "\(path)") }
  }

  @Test func `nothing is made where nothing is wanted`() throws {
    #expect(try files(#""index": false"#).isEmpty)
  }

  @Test func `the list names each feed once, in its best format, and is right`() throws {
    let files = try files(
      #"""
      "index": true, "feeds": [{"format": "json"}, {"format": "rss"},
        {"format": "json", "path": "s.json", "mode": "summary"}]
      """#,
      inSite: #""language": "de", "description": "D", "author": {"name": "A"}"#
    )
    let bytes = try #require(files["feeds.opml"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.count { $0 == "\n" } == 12)
    #expect(
      text.contains(
        """
            <outline type="rss" text="T" title="T" xmlUrl="https://example.org/blog/rss.xml" \
        htmlUrl="https://example.org/blog/" language="de" description="D"/>
            <outline type="rss" text="T (s.json)" title="T" xmlUrl="https://example.org/blog/s.json" \
        htmlUrl="https://example.org/blog/" language="de" description="D"/>

        """
      )
    )
    let judgement = FeedJudge().judge(SourceFile(path: "", bytes: bytes), base: nil)
    #expect(judgement.diagnostics.map(\.message) == [])
    #expect(judgement.entryCount == 2)
  }

  @Test func `a list that would be wrong is not published, and says why`() throws {
    var diagnostics = DiagnosticList()
    let configuration = try sampleConfiguration(#""index": true, "feeds": []"#)
    let files = IndexFiles(of: configuration).all(&diagnostics)
    #expect(!files.contains { $0.path == "feeds.opml" })
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.items.allSatisfy { $0.file?.hasSuffix("feeds.opml") == true })
  }
}
