import Diagnostics
import FeedModel
import LibXML

/// Writes a feed as Atom 1.0 (RFC 4287).
///
/// Atom's elements are in the default namespace: some readers skip elements with a prefix.
struct AtomWriter {
  /// The document.
  let xml: XMLWriter

  /// The feed, for its head and for what entries inherit.
  let feed: Feed

  /// Whether any entry has a picture, so that its vocabulary is declared.
  let usesMedia: Bool

  /// Prepares a document for a feed, whose bytes are handed on if somebody takes them.
  init(_ feed: Feed, usesMedia: Bool, handingTo receiver: (([UInt8]) -> Void)?) {
    xml = XMLWriter(handingTo: receiver)
    self.feed = feed
    self.usesMedia = usesMedia
  }

  /// The document with these entries, each written as it comes.
  func bytes(
    entries: some Sequence<Entry>,
    diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    xml.reserve(feed.expectedSize)
    if let styleSheet = feed.styleSheet { xml.styleSheet(styleSheet) }
    xml.element("feed", root) {
      head()
      let removed = xml.removedCharacterCount
      if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: feed)) }
      for deletion in feed.deletions { self.deletion(deletion) }
      for entry in entries { self.entry(entry, diagnostics: &diagnostics) }
    }
    return xml.finish()
  }

  private var root: XMLAttributes {
    [
      "xmlns": XMLNamespace.atom,
      "xmlns:media": usesMedia ? XMLNamespace.media : nil,
      "xmlns:fh": feed.history?.mark.map { _ in XMLNamespace.history },
      "xmlns:at": feed.deletions.isEmpty ? nil : XMLNamespace.tombstones,
      "xml:lang": feed.language,
    ]
  }
}
