import Diagnostics
import FeedModel
import FeedRules

/// A ledger that takes over what readers know of a site's posts from published feeds, one after the other.
struct AdoptingLedger {
  /// The ledger, as far as it has been brought.
  private(set) var ledger: Ledger

  /// What came of it so far.
  private(set) var report: AdoptionReport

  private let subjects: [IdentitySubject]

  /// The paths of the posts that ids belonged to before.
  private let owners: [String: PostPath]

  /// The ids that feeds had so far: an entry that stands in several is one.
  private var seen: Set<String> = []

  /// The paths of the posts that have been found.
  private var adopted: Set<PostPath> = []

  /// Prepares to adopt the ids of posts; of two feeds that give a post different ones the first one counts.
  init(_ ledger: Ledger, subjects: [IdentitySubject], report: AdoptionReport) {
    self.ledger = ledger
    self.subjects = subjects
    self.report = report
    owners = Dictionary(ledger.entries.values.map { ($0.id, $0.path) }) { first, _ in first }
  }

  /// Takes over the ids of a feed; entries that are no post's, or whose id cannot be one, go to the list.
  mutating func adopt(
    _ feed: PublishedFeed,
    from file: String,
    for configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) {
    let items = feed.items.filter { seen.insert($0.id).inserted }
    report.entries += items.count
    let matching = AdoptionMatching(items, with: subjects)
    for subject in subjects {
      guard let match = matching.matches[subject.path] else { continue }
      if adopted.contains(subject.path) {
        report.otherIDs += 1
      } else if let obstacle = obstacle(to: match.item.id, of: subject) {
        diagnostics.append(Diagnostic(.unadoptedEntry, file: file, obstacle))
      } else {
        adopted.insert(subject.path)
        report.matched[match.by, default: 0] += 1
        register(match.item, for: subject)
      }
    }
    for item in matching.unmatched {
      let name = item.title.isEmpty ? item.link : item.title
      diagnostics.append(
        Diagnostic(.unadoptedEntry, file: file, "no post was found for “\(name)” (\(item.id))")
      )
    }
    keepID(of: feed, for: configuration)
  }
}

extension AdoptingLedger {
  /// Why a post cannot have an id; nil if it can.
  private func obstacle(to id: String, of subject: IdentitySubject) -> String? {
    guard EntryIdentifier.id(id) != nil else {
      return "the id “\(id)” of “\(subject.path)” is no absolute IRI, so the entry gets another one"
    }
    if let owner = owners[id], owner != subject.path {
      return
        "“\(subject.path)” was published as “\(id)”, which is the id of “\(owner)” in the ledger"
    }
    if let guid = subject.guid, guid != id {
      return
        "“\(subject.path)” has the id “\(guid)” in its front matter, and was published as “\(id)”"
    }
    return nil
  }

  /// Remembers a post under the id of an entry, with all that was known of it.
  private mutating func register(_ item: PublishedFeed.Item, for subject: IdentitySubject) {
    let known = ledger.entries[subject.path]
    if let known, known.id != item.id { report.replaced += 1 }
    var entry = subject.ledgerEntry(id: item.id)
    if let known { entry = entry.continuing(known) }
    if let updated = item.updated, updated > entry.updated ?? entry.published {
      entry.updated = updated
    }
    ledger.register(entry)
  }

  /// Lets the feed of the configuration that is published at the same place keep its id.
  private mutating func keepID(of feed: PublishedFeed, for configuration: Configuration) {
    guard let id = feed.id, AbsoluteURL(id) != nil, let selfLink = feed.selfLink else { return }
    for settings in configuration.feeds
    where configuration.selfLink(of: settings).text == selfLink {
      let path = settings.path
      var record = ledger.feeds[path] ?? LedgerFeed(path: path, id: id, updated: .epoch)
      record.id = id
      record.updated = max(record.updated, feed.updated ?? .epoch)
      ledger.register(record)
      report.feeds += 1
    }
  }
}
