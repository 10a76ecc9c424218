import FeedFormats
import FeedModel

@testable import Publishing

/// An entry with a number for id and link.
func sampleEntry(_ number: Int, updated: String = "2025-01-01T00:00:00Z") throws -> Entry {
  let link = try url("https://example.org/blog/\(number)/")
  let date = try moment(updated)
  var entry = Entry(
    id: "urn:example:\(number)",
    link: link,
    base: link,
    published: date,
    updated: date
  )
  entry.title = "Entry \(number)"
  entry.content = EntryContent(Array("<p>Text</p>".utf8))
  return entry
}

/// A feed with some entries, as a site with default settings has it.
func sampleFeed(_ entries: [Entry], _ settings: FeedSettings = FeedSettings(format: .atom)) throws
  -> Feed
{
  FeedMaker(configuration: try sampleConfiguration(), ledger: Ledger(), now: .epoch)
    .feed(settings, of: entries)
}

/// What readers know of a feed with some entries.
func published(_ items: [(id: String, link: String)], at selfLink: String? = nil) throws
  -> PublishedFeed
{
  var feed = PublishedFeed(try sampleFeed([]))
  feed.selfLink = selfLink ?? feed.selfLink
  feed.items = items.map { PublishedFeed.Item(id: $0.id, link: $0.link) }
  return feed
}
