import FeedModel
import Posts

/// Which entries of a feed become posts.
struct EntrySelection {
  /// The rules of the subscription.
  let rules: SubscriptionRules

  /// The moment of the run.
  let now: Timestamp

  /// The entries that are looked at, in the order of the feed: the newest ones, where there is a limit.
  func newest(of entries: [ReceivedEntry]) -> [ReceivedEntry] {
    guard let limit = rules.limit, entries.count > limit else { return entries }
    let order = entries.indices.sorted { (-date(entries[$0]), $0) < (-date(entries[$1]), $1) }
    return order.prefix(limit).sorted().map { entries[$0] }
  }

  /// Whether an entry that is not known may become a post.
  func takes(_ entry: ReceivedEntry, writtenBy authors: [Person], in language: String?) -> Bool {
    let age = now.secondsSinceEpoch - date(entry)
    if let most = rules.maximumAge, age > most.seconds { return false }
    guard rules.include != nil || rules.exclude != nil else { return true }
    let facts = facts(of: entry, writtenBy: authors, in: language, age: age)
    if let exclude = rules.exclude, exclude.passes(facts) { return false }
    return rules.include?.passes(facts) ?? true
  }

  /// The seconds of an entry's date; one without a date is of the moment, and nothing is later.
  private func date(_ entry: ReceivedEntry) -> Int {
    min(entry.published ?? entry.updated ?? now, now).secondsSinceEpoch
  }

  private func facts(
    of entry: ReceivedEntry,
    writtenBy authors: [Person],
    in language: String?,
    age: Int
  ) -> PostFacts {
    let terms = entry.categories.map { $0.term.lowercased() }
    return PostFacts(
      tags: terms + rules.tags.map { $0.lowercased() },
      categories: terms,
      authors: authors.map { $0.name.lowercased() },
      language: (language ?? "").lowercased(),
      folder: "",
      year: min(entry.published ?? entry.updated ?? now, now).civil.year,
      age: age,
      parts: parts(of: entry)
    )
  }

  private func parts(of entry: ReceivedEntry) -> Set<PostCondition.Part> {
    var parts: Set<PostCondition.Part> = []
    if !entry.enclosures.isEmpty { parts.insert(.enclosure) }
    if entry.image != nil { parts.insert(.image) }
    if entry.summary != nil, entry.content != nil { parts.insert(.summary) }
    if entry.title?.isEmpty == false { parts.insert(.title) }
    if entry.link != nil || entry.original != nil { parts.insert(.original) }
    return parts
  }
}
