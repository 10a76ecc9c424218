import FeedModel
import FeedRules
import Posts

/// Finds the next moment at which a site comes out otherwise though no file has changed: a post is due or expires, or one becomes too
/// old for a feed.
struct RunHorizon {
  /// The moment of the run.
  let now: Timestamp

  /// How long after a publication something happens, in seconds.
  private let spans: [Int]

  /// How long a tombstone stays, in seconds.
  private let tombstoneSpan: Int

  /// How long before a date judges cease to doubt it, in seconds.
  private static let doubts = FeedJudge.dateTolerances.map { -$0 }

  /// Takes from a configuration what happens with time.
  init(of configuration: Configuration, now: Timestamp) {
    self.now = now
    tombstoneSpan = configuration.deletions.keepDays * 86_400
    let ages = configuration.feeds.flatMap { feed in
      [feed.maximumAge?.seconds, feed.budget.map { $0.keptDays * 86_400 }].compactMap { $0 }
        + (feed.filter?.ages ?? [])
    }
    // An age that is exceeded is so a second later.
    spans = [0] + Self.doubts + Set(ages).flatMap { [$0, $0 + 1] }
  }

  /// The next such moment; nil if there is none.
  func next(for posts: [LoadedPost], _ ledger: Ledger) -> Timestamp? {
    var next = Int.max
    func consider(_ second: Int) {
      if second > now.secondsSinceEpoch { next = min(next, second) }
    }
    for post in posts.lazy.map(\.outline) {
      for span in spans {
        consider(post.published.secondsSinceEpoch + span)
        if let updated = post.updated { consider(updated + span) }
      }
      if let expires = post.expires { consider(expires) }
    }
    func doubt(_ moment: Timestamp) {
      for doubt in Self.doubts { consider(moment.secondsSinceEpoch + doubt) }
    }
    for entry in ledger.entries.values {
      if let updated = entry.updated { doubt(updated) }
      guard let deleted = entry.deleted else { continue }
      doubt(deleted)
      consider(deleted.secondsSinceEpoch + tombstoneSpan)
    }
    for feed in ledger.feeds.values { doubt(feed.updated) }
    return next == .max ? nil : Timestamp(secondsSinceEpoch: next)
  }
}
