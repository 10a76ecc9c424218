import FeedFormats
import FeedModel
import HTML

/// Makes entries that can be published of those that were read.
struct EntryCompletion {
  /// The feed that they go into, for what they inherit.
  private let feed: Feed

  private let format: FeedFormat

  /// Prepares to complete the entries of a feed.
  init(of feed: Feed, format: FeedFormat) {
    self.feed = feed
    self.format = format
  }

  /// The entry; nil if there is nothing to know it by.
  func entry(_ received: ReceivedEntry) -> Entry? {
    guard let id = id(of: received) else { return nil }
    let link =
      received.link ?? received.original ?? received.enclosures.first?.url ?? feed.siteLink
    let published = received.published ?? received.updated ?? feed.updated
    var entry = Entry(
      id: id,
      link: link,
      base: received.base ?? link,
      published: published,
      updated: received.updated ?? published
    )
    entry.title = received.title
    entry.original = received.original
    entry.authors = received.authors
    entry.categories = received.categories
    entry.image = received.image
    entry.enclosures = received.enclosures
    entry.source = received.source
    entry.language = FeedCompletion.language(received.language)
    fill(&entry, with: received)
    return entry
  }

  /// Sets the texts: a summary is plain text in every format, so that one with markup and no other text beside it is the content.
  private func fill(_ entry: inout Entry, with received: ReceivedEntry) {
    let summary = received.summary.map {
      String(decoding: HTMLPlainText(of: $0).bytes, as: UTF8.self)
    }
    entry.summary = summary.flatMap { $0.isEmpty ? nil : $0 }
    var content = received.content
    if content == nil, let summary = received.summary, Self.hasMarkup(summary) {
      content = summary
      entry.summary = nil
    }
    if format != .atom { content = content.map { AbsoluteLinks.html($0, base: entry.base) } }
    entry.content = content.map(EntryContent.init)
  }

  /// Whether HTML is more than text: it has a tag.
  static func hasMarkup(_ html: [UInt8]) -> Bool {
    var tokenizer = HTMLTokenizer(html)
    while let token = tokenizer.next() {
      if case .startTag = token { return true }
    }
    return false
  }

  /// The id: the one that the entry has, where the format takes it; else one that follows from it, the link or the entry itself.
  private func id(of received: ReceivedEntry) -> String? {
    if let id = received.id {
      // RSS and JSON Feed take any text, Atom an absolute IRI alone (RFC 4287 §4.2.6).
      return format == .atom ? FeedCompletion.id(id) ?? derivedID(of: [id]) : id
    }
    if let link = received.link { return link.text }
    let files = received.enclosures.map(\.url.text)
    guard
      received.title != nil || received.content != nil || received.summary != nil
        || !files.isEmpty
    else { return nil }
    let text = received.content ?? received.summary ?? []
    let date = received.published ?? received.updated
    let facts = [received.title ?? "", date?.rfc3339 ?? "", String(decoding: text, as: UTF8.self)]
    return derivedID(of: facts + files)
  }

  /// An id that follows from some facts and the feed: a UUID of version 5 (RFC 9562 §5.5).
  private func derivedID(of facts: [String]) -> String {
    let site = UUIDv5(namespace: .url, name: Array(feed.id.utf8))
    return UUIDv5(namespace: site, name: Array(facts.joined(separator: "\n").utf8)).urn
  }
}
