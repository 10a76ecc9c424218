import FeedModel

/// Keeps a publication from flooding subscribers: compares a feed with the one that it replaces.
struct RepublishGuard {
  /// What readers know now.
  let old: PublishedFeed

  /// What they would know.
  let new: PublishedFeed

  /// How many entries the feed may hold.
  let limit: Int

  /// Whether entries leave the feed as time goes by, so that it may shrink.
  var mayShrink = false

  /// Of entries that stay, one in so many may have another id, or another date.
  private static let toleratedShare = 5

  /// So few new ids or dates are nobody's flood.
  private static let toleratedCount = 2

  /// A feed with fewer entries may shrink as it likes.
  private static let smallFeed = 10

  /// Why the old feed should stay; nil when nothing speaks against the new one.
  var objection: String? {
    movedFeed ?? emptiedFeed ?? changedIDs ?? changedDates
  }

  private var movedFeed: String? {
    guard let before = old.selfLink, let after = new.selfLink, before != after else { return nil }
    return "the feed's own URL changed from “\(before)” to “\(after)”"
  }

  private var emptiedFeed: String? {
    guard !mayShrink else { return nil }
    let (before, after) = (old.items.count, new.items.count)
    if before > 0, after == 0 { return "all \(before) entries would be gone" }
    guard before >= Self.smallFeed, after * 2 < before, after < limit else { return nil }
    return "the feed would shrink from \(before) entries to \(after)"
  }

  private var changedIDs: String? {
    flood(from: Self.idsByLink(old), to: Self.idsByLink(new)) { changed, all in
      "\(changed) of \(all) entries that lead to the same page would get another id"
    }
  }

  /// Readers sort by the date of publication: old entries with new dates come up as new ones.
  private var changedDates: String? {
    flood(from: Self.datesByID(old), to: Self.datesByID(new)) { changed, all in
      "\(changed) of \(all) entries that stay would get another date of publication"
    }
  }

  /// What is said if too much of what stays changes; nil if little does.
  private func flood<Value: Equatable>(
    from before: [String: Value],
    to after: [String: Value],
    _ words: (Int, Int) -> String
  ) -> String? {
    let common = before.filter { after[$0.key] != nil }
    let changed = common.count { after[$0.key] != $0.value }
    guard changed > Self.toleratedCount, changed * Self.toleratedShare > common.count else {
      return nil
    }
    return words(changed, common.count)
  }

  /// When entries were published, in seconds since 1970, as far as the feed says.
  private static func datesByID(_ feed: PublishedFeed) -> [String: Int] {
    let dates = feed.items.compactMap { item in
      item.published.map { (item.id, $0.secondsSinceEpoch) }
    }
    return Dictionary(dates) { first, _ in first }
  }

  /// The ids of entries whose page is theirs alone.
  private static func idsByLink(_ feed: PublishedFeed) -> [String: String] {
    var ids: [String: String?] = [:]
    for item in feed.items {
      ids[item.link] = ids[item.link] == nil ? .some(item.id) : .some(nil)
    }
    return ids.compactMapValues { $0 }
  }
}
