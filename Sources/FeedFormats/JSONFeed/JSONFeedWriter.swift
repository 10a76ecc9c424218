import Diagnostics
import FeedModel
import LibXML
import Notation

/// Writes a feed as JSON Feed 1.1.
///
/// Members stand in the order of the specification. Texts are filtered as those of XML are, so that every
/// format of a feed says the same.
struct JSONFeedWriter {
  /// The version that readers recognise the format by (JSON Feed 1.1, “Top-level”).
  static let version = "https://jsonfeed.org/version/1.1"

  /// The document.
  var json = JSONWriter()

  /// The feed, for its head and for what entries inherit.
  let feed: Feed

  /// How many characters were left out so far because XML cannot carry them.
  var removedCharacterCount = 0

  private let receiver: (([UInt8]) -> Void)?

  /// The size at which bytes are handed on.
  private static let handedSize = 1 << 16

  /// Prepares a document for a feed, whose bytes are handed on if somebody takes them.
  init(_ feed: Feed, handingTo receiver: (([UInt8]) -> Void)?) {
    self.feed = feed
    self.receiver = receiver
  }

  /// The document with these entries, each written as it comes.
  mutating func bytes(
    entries: some Sequence<Entry>,
    diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    json.beginObject()
    head()
    if removedCharacterCount > 0 {
      diagnostics.append(Diagnostic(removedCharacters: removedCharacterCount, from: feed))
    }
    array("items", entries) { writer, entry in
      let before = writer.removedCharacterCount
      writer.object { $0.item(entry) }
      let removed = writer.removedCharacterCount - before
      if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: entry)) }
      if writer.json.bytes.count >= Self.handedSize { writer.handOn() }
    }
    json.endObject()
    json.endLine()
    handOn()
    return json.bytes
  }

  /// Hands on what was written, if somebody takes it.
  private mutating func handOn() {
    guard let receiver else { return }
    receiver(json.bytes)
    json.forgetBytes()
  }

  /// Writes the members of the top level before the items.
  private mutating func head() {
    string("version", Self.version)
    string("title", feed.title)
    string("home_page_url", feed.siteLink.text)
    string("feed_url", feed.selfLink.text)
    string("description", feed.description)
    string("next_url", feed.history?.previous?.text)
    string("icon", (feed.logo ?? feed.icon)?.text)
    string("favicon", feed.icon?.text)
    people(feed.authors)
    string("language", feed.language)
    objects("hubs", feed.hubs) { writer, hub in
      writer.string("type", "WebSub")
      writer.string("url", hub.text)
    }
  }
}
