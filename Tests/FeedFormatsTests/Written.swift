import Diagnostics
import FeedFormats
import FeedModel
import LibXML
import Testing

/// The text of a feed as it is written, which brings up no problem.
func written(_ feed: Feed, as format: FeedFormat) throws -> String {
  var diagnostics = DiagnosticList()
  let bytes = FeedWriter.bytes(of: feed, as: format, diagnostics: &diagnostics)
  #expect(diagnostics.items.isEmpty)
  return String(decoding: bytes, as: UTF8.self)
}

/// The only entry or item of a feed as it is written, read back by the strict parser.
func writtenEntry(_ entry: Entry, as format: FeedFormat) throws -> XMLElement {
  let text = try written(SampleFeeds.feed(with: entry), as: format)
  let root = try XMLParser.parse(Array(text.utf8))
  let parent = format == .rss ? try #require(root.first("channel")) : root
  return try #require(parent.first(format == .rss ? "item" : "entry"))
}

extension XMLElement {
  /// All child elements of a name; the namespace has to be that of the parent unless it is given.
  func all(_ name: String, in namespace: String? = nil) -> [XMLElement] {
    elements.filter { $0.name == name && $0.namespace == (namespace ?? self.namespace) }
  }

  /// The first child element of a name.
  func first(_ name: String, in namespace: String? = nil) -> XMLElement? {
    all(name, in: namespace).first
  }
}

/// The namespaces of extensions, as their specifications have them.
enum Namespace {
  static let atom = "http://www.w3.org/2005/Atom"
  static let content = "http://purl.org/rss/1.0/modules/content/"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  static let media = "http://search.yahoo.com/mrss/"
  static let xml = "http://www.w3.org/XML/1998/namespace"
}
