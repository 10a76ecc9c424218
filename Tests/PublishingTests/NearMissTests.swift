import TestSupport
import Testing

@testable import Diagnostics
@testable import Publishing

/// Sites that nearly have a problem: two runs over each must not report it.
///
/// That each problem is reported where there is one is shown beside the part that finds it.
@Suite struct NearMissTests {
  /// A site whose problem is not quite there.
  struct NearMiss: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// The configuration; one with all that is needed unless the problem would be in it.
    var configuration = site(inSite: #""language": "en""#)
    /// Files beside the configuration and one post.
    var files: [String: String] = [:]

    var testDescription: String { code.name }
  }

  /// Codes of problems that a healthy disk does not have: any site nearly has them.
  private static let healthy: [DiagnosticCode] = [
    .missingConfiguration, .postChanged, .postNotAFile, .unreadableFolder, .unreadablePost,
    .noPosts, .emptyFeed, .illFormedXML, .invalidFeed, .refusedRepublish, .removedFeed, .staleFeed,
    .unwritableFeed, .folderReachedTwice, .anotherRun, .unadoptableFeed, .unadoptedEntry,
    .massDeletion, .unsupportedSetting,
  ]

  static let sites: [NearMiss] =
    healthy.map { NearMiss(code: $0) } + [
      NearMiss(code: .configurationType, configuration: site(#""posts": {"future": false}"#)),
      NearMiss(
        code: .configurationValue,
        configuration: site(#""feeds": [{"format": "rss", "limit": 1}]"#)
      ),
      NearMiss(
        code: .duplicateFeedPath,
        configuration: site(
          #""feeds": [{"format": "rss", "path": "a.xml"}, {"format": "rss", "path": "b/a.xml"}]"#
        )
      ),
      NearMiss(
        code: .invalidPattern,
        configuration: site(#""posts": {"permalink": "/:year/a-b/:title.html"}"#)
      ),
      NearMiss(code: .missingKey, configuration: site()),
      NearMiss(code: .unknownKey, configuration: site(#""output": "feeds""#)),
      NearMiss(code: .unknownTimeZone, configuration: site(inSite: #""timeZone": "UTC""#)),
      NearMiss(code: .nameNotUTF8, files: ["posts/2025-01-02-é\u{301}.md": post()]),
      NearMiss(code: .postIsDirectory, files: ["posts/2025-01-02-a.md.d/b.md": post()]),
      NearMiss(code: .invalidURL, files: ["posts/b.md": post("image: /a.png")]),
      NearMiss(
        code: .markdownTooCostly,
        files: ["posts/b.md": post(body: String(repeating: "[", count: 1_000))]
      ),
      NearMiss(
        code: .unresolvedLiquid,
        files: ["posts/b.md": post(body: "{{ site.title }} {% raw %}{{ a }}{% endraw %} `{{ a }}`")]
      ),
      NearMiss(code: .unsafeURL, files: ["posts/b.md": post(body: "[a](mailto:a@b.example)")]),
      NearMiss(
        code: .missingImage,
        files: ["posts/b.html": post(body: "<img src='data:image/gif;base64,R0' data-src=/a.png>")]
      ),
      NearMiss(
        code: .hiddenContent,
        files: ["posts/b.html": post(body: "<p class=not-sr-only style='display:block'>a</p>")]
      ),
      NearMiss(
        code: .embeddedPage,
        files: ["posts/b.html": post(body: "<iframe src='//www.youtube.com/embed/a'></iframe>")]
      ),
      NearMiss(
        code: .pictureInDrawing,
        files: [
          "posts/b.html": post(
            body: "<img src=/a.png><svg><foreignObject><p>b</p></foreignObject></svg>"
          )
        ]
      ),
      NearMiss(code: .activeContent, files: ["posts/b.html": post(body: "a<style>b</style>")]),
      NearMiss(
        code: .invalidTemplate,
        configuration: site(#""content": {"footer": "<a href='{link}'>{title}</a> {mail}"}"#)
      ),
      NearMiss(
        code: .missingFile,
        files: ["posts/b.md": post("audio: a.mp3"), "posts/a.mp3": "sound"]
      ),
      NearMiss(
        code: .unknownMediaType,
        files: ["posts/b.md": post("audio: a.opus"), "posts/a.opus": "sound"]
      ),
      NearMiss(code: .unusableURL, files: ["posts/b.md": post(body: "[a](../b?c#d)")]),
      NearMiss(
        code: .oversizedEntry,
        files: ["posts/b.md": post(body: String(repeating: "text ", count: 100_000))]
      ),
      NearMiss(code: .removedCharacter, files: ["posts/b.md": post(body: "a\u{85}b\u{FFFD}")]),
      NearMiss(
        code: .duplicateID,
        files: ["posts/b.md": post("id: urn:ab:c"), "posts/c.md": post("id: urn:ab:C")]
      ),
      NearMiss(
        code: .foreignFile,
        configuration: site(#""index": true"#),
        files: [
          "feeds/index.html": "<!DOCTYPE html>\n<!-- Made by feedgen; of another day. -->",
          "feeds/feed.css": "", "feeds/home.html": "<p>Mine",
        ]
      ),
      NearMiss(code: .idNotIRI, files: ["posts/b.md": post("id: tag:a.example,2025:b")]),
      NearMiss(code: .invalidLedgerLine, files: [".feedgen/ledger.jsonl": ""]),
      NearMiss(code: .unusableFile, files: ["feeds/rss.xml": ""]),
      NearMiss(
        code: .invalidFilter,
        configuration: site(#""feeds": [{"format": "rss", "where": "not (tag:'a b' or age>1y)"}]"#)
      ),
      NearMiss(
        code: .rareTerm,
        configuration: series(#""minimum": 2"#),
        files: ["posts/b.md": post("tags: a"), "posts/c.md": post("tags: A")]
      ),
      NearMiss(
        code: .slugCollision,
        configuration: series(),
        files: ["posts/b.md": post("tags: c"), "posts/c.md": post("tags: [C, c-d]")]
      ),
      NearMiss(
        code: .unusedTerm,
        configuration: series(#""only": ["A"]"#),
        files: ["posts/b.md": post("tags: a")]
      ),
      NearMiss(
        code: .cutFeed,
        configuration: site(#""feeds": [{"format": "rss", "maxBytes": 100000}]"#)
      ),
      NearMiss(
        code: .overBudgetFeed,
        configuration: site(#""feeds": [{"format": "rss", "maxBytes": 1000, "keepDays": 0}]"#)
      ),
      NearMiss(code: .assumedTimeZone, files: ["_config.yml": "url: https://example.org"]),
      NearMiss(code: .unsupportedSetting, files: ["_config.yml": "limit_posts: 3"]),
      NearMiss(
        code: .sharedID,
        configuration: site(#""ids": "jekyll", "posts": {"permalink": "/:path/"}"#),
        files: ["posts/b/c.md": post(), "posts/d/c.md": post()]
      ),
      NearMiss(
        code: .handwrittenFeed,
        configuration: site(
          #""posts": {"dialect": "jekyll"}, "feeds": [{"format": "atom", "path": "feed.xml"}]"#
        ),
        files: ["atom.xml": "<feed/>", "feeds/feed.xml": "", "sub/rss.xml": "---\n---\n<rss/>"]
      ),
      NearMiss(
        code: .largeFeed,
        files: ["posts/b.md": post(body: String(repeating: "text ", count: 190_000))]
      ),
    ]

  @Test(arguments: sites)
  func `a site that nearly has a problem has it not`(example: NearMiss) throws {
    let site = try TemporarySite(example.configuration)
    try site.post("2025-01-01-a.md")
    for (path, text) in example.files { try site.folder.write(path, text) }
    for _ in 1...2 {
      let (report, diagnostics) = try site.build()
      #expect(diagnostics.items.filter { $0.code == example.code }.map(\.message) == [])
      #expect(!report.feeds.isEmpty)
    }
  }

  @Test func `every code of a build has a near miss`() {
    let codes =
      DiagnosticCode.configurationCodes + DiagnosticCode.loadingCodes + DiagnosticCode.entryCodes
      + DiagnosticCode.bodyCodes + DiagnosticCode.feedCodes + DiagnosticCode.publishingCodes
    let shown = Set(Self.sites.map(\.code))
    #expect(codes.filter { !shown.contains($0) }.map(\.name) == [])
  }

  private static func series(_ keys: String = #""minimum": 1"#) -> String {
    site(
      #""feeds": [{"format": "rss", "path": "tags/:tag.xml", "each": "tag", \#(keys)}, {"format": "atom"}]"#
    )
  }

  private static func post(_ more: String = "", body: String = "Text.") -> String {
    "---\ntitle: T\ndate: 2025-01-02\n\(more)\n---\n\(body)\n"
  }
}
