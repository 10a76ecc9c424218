import FeedModel

/// Finds out which entries of one feed are known: by their ids, by their pages, and by what they say.
struct FeedMatching {
  /// The entries that are looked at, in the order of the feed.
  let entries: [ReceivedEntry]

  /// By what each of them is known; an id that turns out to be somebody else's is taken away.
  private(set) var keys: [EntryKeys]

  /// Which known entry each of them is; nil for one that is not known.
  private(set) var matches: [Int?]

  /// The known entries that are in the feed.
  private(set) var claimed: Set<Int> = []

  /// The name of the feed.
  private let feed: String

  /// How many entries of the feed came under the id they had, and under another one.
  private var sameIDs = 0
  private var otherIDs = 0

  /// With so many new ids, a feed may have given all of its entries new ones.
  private static let leastNewIDs = 2

  /// Looks for the entries of a feed by ids and pages.
  init(_ entries: [ReceivedEntry], of source: EntrySource, among known: KnownEntries) {
    self.entries = entries
    feed = SourceName.name(of: source)
    keys = EntryKeys.keys(of: entries, in: source)
    matches = Array(repeating: nil, count: entries.count)
    for index in entries.indices {
      guard let match = match(of: index, among: known) else { continue }
      take(match, for: index, among: known)
    }
  }

  /// Whether most of what is known of the feed came under new ids.
  var hasNewIDs: Bool { otherIDs >= Self.leastNewIDs && otherIDs > sameIDs }

  /// Looks for an entry by what it says, which only whoever cleaned its text knows; true if it is known.
  ///
  /// An entry that stands beside it in the feed is another one, unless neither id nor address tells the two apart. A short text is the
  /// same entry only if it has the same date.
  mutating func match(
    _ index: Int,
    saying fingerprint: ContentFingerprint?,
    among known: KnownEntries
  )
    -> Bool
  {
    guard let fingerprint, let match = known.index(ofFingerprint: fingerprint.text) else {
      return false
    }
    let isNameless = keys[index].isNameless
    guard isNameless || !claimed.contains(match) else { return false }
    let date = entries[index].published
    let isSameDate =
      date != nil && date?.secondsSinceEpoch == known.entries[match].published?.secondsSinceEpoch
    guard isNameless || fingerprint.isSubstantial || isSameDate else { return false }
    take(match, for: index, among: known)
    return true
  }

  /// Looks once more for an entry that may have been met in this feed a moment ago; true if it is known.
  mutating func matchAgain(_ index: Int, among known: KnownEntries) -> Bool {
    guard let match = match(of: index, among: known) else { return false }
    matches[index] = match
    return true
  }

  /// Takes note that an entry has become known.
  mutating func claim(_ match: Int, for index: Int) {
    matches[index] = match
    claimed.insert(match)
  }

  private mutating func take(_ match: Int, for index: Int, among known: KnownEntries) {
    claim(match, for: index)
    let entry = known.entries[match]
    guard entry.source == feed, !keys[index].isNameless, let id = keys[index].id, !entry.ids.isEmpty
    else { return }
    if entry.ids.contains(id) { sameIDs += 1 } else { otherIDs += 1 }
  }

  private mutating func match(of index: Int, among known: KnownEntries) -> Int? {
    let key = keys[index]
    if let match = known.index(ofID: key.id) {
      if isSame(index, as: known.entries[match]) { return match }
      keys[index].dropID()
    }
    return known.index(ofPage: key.page)
  }

  /// Whether an entry with the id of a known one is that one: not if another feed has it, on another page and of another date.
  private func isSame(_ index: Int, as entry: KnownEntry) -> Bool {
    guard let source = entry.source, source != feed else { return true }
    guard let page = keys[index].page, !entry.pages.isEmpty else { return true }
    guard let date = entries[index].published, let published = entry.published else { return true }
    return entry.pages.contains(page) || date.secondsSinceEpoch == published.secondsSinceEpoch
  }
}
