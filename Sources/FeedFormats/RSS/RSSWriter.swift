import Diagnostics
import FeedModel
import LibXML

/// Writes a feed as RSS 2.0.
///
/// Extension elements have prefixes that are declared once, at the root. Languages of single entries are
/// left out: RSS has no place for them.
struct RSSWriter {
  /// The document.
  let xml: XMLWriter

  /// The feed, for its head and for what entries inherit.
  let feed: Feed

  /// The vocabularies to declare.
  let extensions: RSSExtensions

  /// Prepares a document for a feed, whose bytes are handed on if somebody takes them; the extensions are those of all entries
  /// that will be written.
  init(_ feed: Feed, extensions: RSSExtensions, handingTo receiver: (([UInt8]) -> Void)?) {
    xml = XMLWriter(handingTo: receiver)
    self.feed = feed
    self.extensions = extensions
  }

  /// The document with these entries, each written as it comes.
  func bytes(
    entries: some Sequence<Entry>,
    diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    xml.reserve(feed.expectedSize)
    if let styleSheet = feed.styleSheet { xml.styleSheet(styleSheet) }
    xml.element("rss", root) {
      xml.element("channel") {
        let removed = head()
        if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: feed)) }
        for entry in entries { item(entry, diagnostics: &diagnostics) }
      }
    }
    return xml.finish()
  }

  private var root: XMLAttributes {
    [
      "version": "2.0",
      "xmlns:atom": XMLNamespace.atom,
      "xmlns:content": extensions.contains(.content) ? XMLNamespace.content : nil,
      "xmlns:dc": extensions.contains(.dublinCore) ? XMLNamespace.dublinCore : nil,
      "xmlns:fh": feed.history?.mark.map { _ in XMLNamespace.history },
      "xmlns:media": extensions.contains(.media) ? XMLNamespace.media : nil,
    ]
  }
}
