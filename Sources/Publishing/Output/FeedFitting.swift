import FeedModel

/// Cuts a feed to its budget: its oldest entries fall back to their summaries, then leave.
struct FeedFitting {
  /// The feed as it fits, and what that took.
  struct Fit {
    /// The feed.
    var feed: Feed
    /// How many entries have only their summaries.
    var shortened = 0
    /// How many entries are left out.
    var removed = 0
    /// Whether the feed is within its budget.
    var fits = true
  }

  /// The budget.
  let budget: FeedBudget

  /// The moment of the run.
  let now: Timestamp

  /// The feed with as little cut as it takes.
  ///
  /// - Parameters:
  ///   - feed: The feed with all entries whole.
  ///   - short: The entries with their summaries alone, in the same order.
  ///   - size: How many bytes a feed has.
  /// - Returns: The feed, and what it took.
  func fit(_ feed: Feed, short: [Entry], size: (Feed) -> Int) -> Fit {
    if size(feed) <= budget.bytes { return Fit(feed: feed) }
    let old = cuttable(feed.entries)
    // Each step cuts one entry more: all that become shorter, then all, to leave.
    let shortenable = old.filter { Self.isShorter(short[$0], than: feed.entries[$0]) }
    var low = 1
    var high = shortenable.count + old.count
    while low < high {
      let middle = (low + high) / 2
      if size(cut(feed, short, (shortenable, old), steps: middle).feed) <= budget.bytes {
        high = middle
      } else {
        low = middle + 1
      }
    }
    var fit = cut(feed, short, (shortenable, old), steps: min(low, shortenable.count + old.count))
    fit.fits = size(fit.feed) <= budget.bytes
    return fit
  }

  /// The places of the entries that may be cut, the oldest first.
  private func cuttable(_ entries: [Entry]) -> [Int] {
    let youngest = now.secondsSinceEpoch - budget.keptDays * 86_400
    return entries.indices
      .filter { entries[$0].published.secondsSinceEpoch < youngest }
      .sorted { one, other in
        let (first, second) = (entries[one].published, entries[other].published)
        return first.secondsSinceEpoch == second.secondsSinceEpoch ? one > other : first < second
      }
  }

  /// Whether an entry with its summary alone takes less than as it stands.
  private static func isShorter(_ short: Entry, than entry: Entry) -> Bool {
    let whole = (entry.content?.count ?? 0) + (entry.summary?.utf8.count ?? 0)
    return (short.summary?.utf8.count ?? 0) < whole
  }

  private func cut(
    _ feed: Feed,
    _ short: [Entry],
    _ order: (shortened: [Int], removed: [Int]),
    steps: Int
  ) -> Fit {
    let removed = Set(order.removed.prefix(max(0, steps - order.shortened.count)))
    let shortened = Set(order.shortened.prefix(steps)).subtracting(removed)
    var fit = Fit(feed: feed, shortened: shortened.count, removed: removed.count)
    fit.feed.entries = feed.entries.indices.filter { !removed.contains($0) }.map { index in
      shortened.contains(index) ? short[index] : feed.entries[index]
    }
    return fit
  }
}
