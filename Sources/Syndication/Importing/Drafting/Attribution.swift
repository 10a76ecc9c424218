import FeedModel
import FeedRules

/// How entries say of which feed they were taken.
enum Attribution {
  /// A feed as its entries name it.
  ///
  /// A feed without an id, as all of RSS and JSON Feed are, is known by its address; where it does not say when it changed, its newest
  /// entry does.
  static func source(of received: ReceivedSource) -> EntrySource {
    let feed = received.feed
    var source = EntrySource()
    source.id = feed.id
    source.title = feed.title
    source.selfLink = feed.selfLink ?? received.address
    source.siteLink = feed.siteLink
    source.rights = feed.rights
    source.updated = feed.updated ?? feed.entries.compactMap { $0.updated ?? $0.published }.max()
    return sound(source)
  }

  /// The feed that an entry of a feed was taken from first: the feed itself, unless the entry names another one.
  static func source(of entry: ReceivedEntry, in feed: EntrySource) -> EntrySource {
    guard let source = entry.source.map(sound), !isSame(source, as: feed) else { return feed }
    return source
  }

  /// Whether two accounts of a feed are of the same one.
  static func isSame(_ one: EntrySource, as other: EntrySource) -> Bool {
    one.selfLink.map { $0 == other.selfLink } ?? (one.id == other.id)
  }

  /// A source as it can be written and read again: an id that is an absolute IRI, addresses of the web, texts on one line.
  static func sound(_ source: EntrySource) -> EntrySource {
    var sound = source
    sound.title = TextLine.line(source.title)
    sound.rights = TextLine.line(source.rights)
    sound.selfLink = source.selfLink.flatMap { $0.isWeb ? $0 : nil }
    sound.siteLink = source.siteLink.flatMap { $0.isWeb ? $0 : nil }
    let id = source.id.flatMap { EntryIdentifier.id($0)?.text }
    sound.id = id ?? (sound.selfLink ?? sound.siteLink)?.text
    return sound
  }
}
