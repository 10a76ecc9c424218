import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import LibXML
import Notation
import TestSupport
import Testing

@testable import Publishing

/// A client that reads a feed as RFC 5005 §4 and JSON Feed have it: from the document to subscribe to, from link to link.
struct FeedCrawler {
  /// One document on the way.
  struct Document {
    /// Its path below the output folder.
    let path: String
    /// Its bytes.
    let bytes: [UInt8]
    /// Its entries.
    let items: [PublishedFeed.Item]
    /// The feed's id; nil where the format has none.
    let id: String?
  }

  /// The documents, the one to subscribe to first.
  private(set) var documents: [Document] = []

  /// The ids of all entries, as often as they come.
  var ids: [String] { documents.flatMap { $0.items.map(\.id) } }

  /// The bytes of the archives by their paths.
  var archives: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: documents.dropFirst().map { ($0.path, $0.bytes) })
  }

  /// The newest version of each entry.
  var newest: [String: PublishedFeed.Item] {
    Dictionary(documents.flatMap(\.items).map { ($0.id, $0) }) { one, other in
      (other.updated ?? .epoch) > (one.updated ?? .epoch) ? other : one
    }
  }

  /// Reads the feed of a site from its path on.
  init(_ site: TemporarySite, from start: String, as format: FeedFormat) throws {
    var next: String? = start
    while let path = next, documents.count < 1000 {
      let text = try #require(site.folder.text("feeds/\(path)"), "\(path) is missing")
      let bytes = Array(text.utf8)
      let feed = try #require(PublishedFeed(reading: .memory(bytes), as: format))
      try #require(!documents.contains { $0.path == path }, "\(path) comes twice")
      #expect(feed.selfLink == "https://example.org/blog/\(path)")
      documents.append(Document(path: path, bytes: bytes, items: feed.items, id: feed.id))
      next = try Self.previous(in: bytes, format).map {
        String($0.dropFirst("https://example.org/blog/".count))
      }
    }
  }

  /// Where a document says that older entries are.
  private static func previous(in bytes: [UInt8], _ format: FeedFormat) throws -> String? {
    guard format != .json else {
      var problems = DiagnosticList()
      return JSONReader.read(SourceFile(path: "", bytes: bytes), diagnostics: &problems)?[
        "next_url"
      ]?
      .string
    }
    return links(try XMLParser.parse(bytes))["prev-archive"]
  }

  /// The links of the head of a feed, by their relations.
  static func links(_ root: XMLElement) -> [String: String] {
    let head = root.elements.first { $0.name == "channel" } ?? root
    return Dictionary(
      head.elements.filter { $0.name == "link" }.compactMap { link in
        link.attribute("rel").map { ($0, link.attribute("href") ?? "") }
      }
    ) { first, _ in first }
  }
}
