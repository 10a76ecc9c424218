import FeedModel
import LibXML
import Testing

@testable import FeedFormats

/// Whatever the texts are, the strict parser reads them back as they were.
@Suite struct RoundTripTests {
  private let rounds = 300

  @Test func `Atom says everything but the time to live`() throws {
    var random = RandomFeeds(seed: 1)
    for _ in 0..<rounds {
      let feed = try random.feed()
      let read = try AtomReader.feed(Array(written(feed, as: .atom).utf8))
      #expect(difference(read, inAtom(feed)) == nil)
    }
  }

  @Test func `RSS says everything but what it has no place for`() throws {
    var random = RandomFeeds(seed: 2)
    for _ in 0..<rounds {
      let feed = try random.feed()
      let read = try RSSReader.feed(Array(written(feed, as: .rss).utf8), id: feed.id)
      #expect(difference(read, inRSS(feed)) == nil)
    }
  }

  /// The feed as Atom has it.
  private func inAtom(_ feed: Feed) -> Feed {
    var feed = feed
    feed.timeToLive = nil
    for index in feed.entries.indices {
      let entry = feed.entries[index]
      feed.entries[index].title = entry.title ?? ""
      if entry.language == feed.language { feed.entries[index].language = nil }
    }
    return feed
  }

  /// The feed as RSS has it.
  private func inRSS(_ feed: Feed) -> Feed {
    var said = feed
    said.title = shown(feed.title)
    said.description = shown(feed.description ?? feed.title)
    said.authors = []
    said.icon = nil
    said.entries = feed.entries.map { inRSS($0, of: feed) }
    return said
  }

  private func inRSS(_ entry: Entry, of feed: Feed) -> Entry {
    var said = entry
    let inherited = feed.authors.filter { $0.name != feed.title }
    said.title = entry.title?.isEmpty == true ? nil : entry.title.map(shown)
    said.authors = (entry.authors.isEmpty ? inherited : entry.authors).map { Person(name: $0.name) }
    said.summary = entry.content == nil ? nil : entry.summary.map(shown)
    said.updated = entry.published
    said.base = entry.link
    said.source = inRSS(entry.source)
    said.language = nil
    if entry.content == nil { said.content = EntryContent(Array(description(of: entry).utf8)) }
    return said
  }

  /// The source as RSS has it: a title, and the address without which there is none.
  private func inRSS(_ source: EntrySource?) -> EntrySource? {
    guard let source, source.selfLink != nil else { return nil }
    var said = EntrySource()
    said.title = shown(source.title ?? "")
    said.selfLink = source.selfLink
    return said
  }

  /// What the description of an entry without a full text is before a reader takes it for HTML.
  private func description(of entry: Entry) -> String {
    guard let summary = entry.summary else { return "" }
    return String(decoding: RSSText(summary).bytes, as: UTF8.self)
  }

  /// HTML has no CR: a reader shows a line feed.
  private func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" { shown.append("\n") }
      if scalar != "\r", !(scalar == "\n" && isAfterReturn) { shown.append(scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(shown)
  }
}
