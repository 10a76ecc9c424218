import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Syndication

/// A posts folder that feeds are imported into.
struct ImportedFolder {
  let folder: TemporaryFolder

  /// What was found while importing.
  var diagnostics = DiagnosticList()

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Imports feeds at a moment.
  mutating func take(
    _ sources: [ReceivedSource],
    at now: String = "2025-06-01T00:00:00Z",
    change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> [SourceReport] {
    var options = ImportOptions(
      posts: folder.path("posts"),
      postsName: "posts",
      stateFolder: folder.path(".feedgen"),
      now: try moment(now)
    )
    change(&options)
    var importer = try Importer.begin(options, diagnostics: &diagnostics)
    var reports: [SourceReport] = []
    for source in sources {
      reports.append(try importer.take(source, diagnostics: &diagnostics))
    }
    try importer.finish()
    return reports
  }

  /// Imports one feed of entries at a moment.
  mutating func take(
    _ entries: [ReceivedEntry],
    of feed: String = "https://a.example/feed",
    rules: SubscriptionRules = SubscriptionRules(),
    at now: String = "2025-06-01T00:00:00Z"
  ) throws -> SourceReport {
    let source = ReceivedSource(name: feed, rules: rules, feed: received(entries, at: feed))
    return try #require(try take([source], at: now).first)
  }

  /// The names of the posts.
  var names: [String] { folder.names(in: "posts").filter { !$0.hasPrefix(".") } }

  /// The text of a post.
  func post(_ name: String) -> String { folder.text("posts/\(name)") ?? "" }

  /// The state without what made it.
  func forget() throws { try folder.remove(".feedgen/import.jsonl") }
}

/// The moment of a text, which is one.
func moment(_ text: String) throws -> Timestamp {
  try #require(Timestamp(rfc3339: text))
}

/// A feed of entries that is published at an address.
func received(_ entries: [ReceivedEntry], at url: String, title: String = "There") -> ReceivedFeed {
  var feed = ReceivedFeed()
  feed.id = url
  feed.title = title
  feed.selfLink = AbsoluteURL(url)
  feed.siteLink = AbsoluteURL("\(url)/site")
  feed.entries = entries
  return feed
}

/// An entry with an id, a page and a text of its own.
func entry(
  _ name: String,
  id: String? = nil,
  link: String? = nil,
  text: String? = nil,
  published: String? = "2025-03-01T10:00:00Z"
) -> ReceivedEntry {
  var entry = ReceivedEntry()
  entry.id = id ?? "urn:test:\(name)"
  entry.title = "Title \(name)"
  entry.link = AbsoluteURL(link ?? "https://a.example/\(name)")
  entry.published = published.flatMap { Timestamp(rfc3339: $0) }
  entry.content = Array((text ?? "<p>\(longText) \(name)</p>").utf8)
  return entry
}

/// So long a text that nobody else writes the same.
let longText = String(repeating: "words that only stand in this one place ", count: 8)
