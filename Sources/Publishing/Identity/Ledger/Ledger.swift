import FeedModel

/// The home of everything that time made: the ids that readers know, and when feeds last changed.
///
/// It lies in `.feedgen/ledger.jsonl` beside the configuration and is made to be committed. A lost ledger
/// re-ids nothing but renamed posts, since minting is a pure function of the post and the site.
struct Ledger: Equatable, Sendable {
  /// The posts by path; equal ones are the same lines.
  private(set) var entries = LedgerEntries()

  /// The feeds by path.
  private(set) var feeds: [String: LedgerFeed] = [:]

  /// The paths of the files beside the feeds.
  private(set) var files: Set<String> = []

  /// Takes in a post; of two with one path, the one that was published first stays, with all that time made of both.
  mutating func merge(_ entry: LedgerEntry) {
    if entries.append(entry) { return }
    let path = entry.path
    guard let known = entries[path] else {
      entries[path] = entry
      return
    }
    entries[path] =
      Self.precedes(known, entry) ? known.joined(with: entry) : entry.joined(with: known)
  }

  /// Takes in a feed; of two with one path, the later `updated` stays, and the id that sorts first.
  mutating func merge(_ feed: LedgerFeed) {
    guard let known = feeds[feed.path] else {
      feeds[feed.path] = feed
      return
    }
    feeds[feed.path] = LedgerFeed(
      path: feed.path,
      id: min(known.id, feed.id),
      updated: max(known.updated, feed.updated),
      term: [known.term, feed.term].compactMap { $0 }.min(),
      archives: max(known.archives, feed.archives)
    )
  }

  /// Remembers a post as it is now.
  mutating func register(_ entry: LedgerEntry) {
    if entries.append(entry) { return }
    let path = entry.path
    if entries[path] != entry { entries[path] = entry }
  }

  /// Remembers a feed as it is now.
  mutating func register(_ feed: LedgerFeed) {
    feeds[feed.path] = feed
  }

  /// Remembers a file beside the feeds.
  mutating func register(file path: String) {
    files.insert(path)
  }

  /// Forgets the file of a path.
  mutating func removeFile(_ path: String) {
    files.remove(path)
  }

  /// Remembers when the post of a path was first missing, or that it is there.
  mutating func setDeletion(of path: PostPath, to moment: Timestamp?) {
    entries[path]?.deleted = moment
  }

  /// Remembers that an Atom feed has carried the post of a path.
  mutating func addCarrier(_ feed: String, to path: PostPath) {
    guard entries[path]?.carriers.contains(feed) == false else { return }
    entries[path]?.carriers.insert(feed)
  }

  /// Remembers which archive of a feed has the post of a path.
  mutating func setPlace(of path: PostPath, in feed: String, to place: ArchivePlace) {
    entries[path]?.places[feed] = place
  }

  /// Forgets which archives have the post of a path.
  mutating func removePlaces(of path: PostPath) {
    entries[path]?.places = [:]
  }

  /// Forgets the archives of a feed.
  mutating func removeArchives(of feed: String) {
    feeds[feed]?.archives = 0
    for entry in entries.values where entry.places[feed] != nil {
      entries[entry.path]?.places[feed] = nil
    }
  }

  /// Forgets the words of all editions: nobody compares them any more.
  mutating func forgetWords() {
    for entry in entries.values where entry.hasWords { entries[entry.path]?.words = nil }
  }

  /// An earlier ledger with what time made of its posts since, and of the others with those that readers have by now.
  func restoring(_ known: Ledger, published paths: Set<PostPath>) -> Ledger {
    var ledger = self
    ledger.entries = known.entries
    for entry in known.entries.values {
      let path = entry.path
      guard let now = entries[path], now.id == entry.id else { continue }
      ledger.entries[path] = entry.continuing(now)
      ledger.entries[path]?.deleted = now.deleted
    }
    for path in paths {
      guard known.entries[path] == nil, let new = entries[path] else { continue }
      // A post that was renamed is not under its old path any more.
      for old in known.entries.values where old.id == new.id && entries[old.path] == nil {
        ledger.entries[old.path] = nil
      }
      ledger.entries[path] = new
    }
    return ledger
  }

  /// Forgets the post of a path.
  mutating func removeEntry(_ path: PostPath) {
    entries[path] = nil
  }

  /// Forgets the feed of a path.
  mutating func removeFeed(_ path: String) {
    feeds[path] = nil
  }

  /// Whether one of two lines about a path wins: the earlier one, whatever their order in the file.
  private static func precedes(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    left.published != right.published
      ? left.published < right.published
      : (left.id, left.fingerprint) <= (right.id, right.fingerprint)
  }
}
