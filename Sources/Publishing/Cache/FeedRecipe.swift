import FeedFormats
import FeedModel
import Posts

/// All that a document of a feed is made of, as a digest: what it says of itself, and its posts as they are.
struct FeedRecipe {
  /// The digest.
  private(set) var digest = Digest()

  /// Takes what a document says of itself.
  ///
  /// - Parameters:
  ///   - settings: What the configuration says of the feed; what it says of the site is no part of this.
  ///   - document: Which document it is.
  ///   - feed: The feed, whose entries need have nothing but ids and dates.
  ///   - isWhole: Whether the feed has all the posts that it might have.
  init(_ settings: FeedSettings, _ document: FeedDocument, _ feed: Feed, isWhole: Bool) {
    digest.add(settings.path)
    digest.add(settings.format.rawValue)
    for number in [
      settings.limit, settings.timeToLive, settings.budget?.bytes, settings.budget?.keptDays,
    ] { digest.add(number ?? -1) }
    for text in [settings.title, settings.description, settings.mode?.rawValue] {
      digest.add(text ?? "\0")
    }
    for template in [settings.header, settings.footer] {
      digest.add(template.map { "\($0)" } ?? "\0")
    }
    digest.add("\(document)")
    digest.add(feed.id)
    add(feed.updated)
    digest.add(feed.styleSheet?.text ?? "\0")
    digest.add(feed.deletions.count)
    for deletion in feed.deletions {
      digest.add(deletion.id)
      add(deletion.when)
    }
    digest.add(isWhole ? 1 : 0)
    digest.add(feed.entries.count)
  }

  /// Adds an entry: its id, when it last changed, and the state of its post's file.
  mutating func add(_ entry: Entry, of post: DigestValue) {
    digest.add(entry.id)
    add(entry.updated)
    digest.add(post)
  }

  private mutating func add(_ moment: Timestamp) {
    digest.add(moment.secondsSinceEpoch)
    digest.add(moment.offsetMinutes)
  }
}
