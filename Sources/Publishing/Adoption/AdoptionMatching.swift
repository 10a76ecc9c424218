import FeedModel
import HTML

/// Finds out which entries of published feeds are which posts, the surest way first; what is not plain stays
/// unmatched.
struct AdoptionMatching {
  /// The entry of each post, by the post's path, and how it was found.
  private(set) var matches: [PostPath: (item: PublishedFeed.Item, by: AdoptionMatch)] = [:]

  /// The entries that no post was found for, in their order.
  private(set) var unmatched: [PublishedFeed.Item]

  private var subjects: [IdentitySubject]

  /// The most seconds between two dates that are taken for the same: zones are easily mistaken.
  private static let closeInSeconds = 86_400

  /// Matches entries with posts in some ways.
  init(
    _ items: [PublishedFeed.Item],
    with subjects: [IdentitySubject],
    by ways: [AdoptionMatch] = AdoptionMatch.allCases
  ) {
    unmatched = items
    self.subjects = subjects
    for way in ways { match(way) }
  }

  private mutating func match(_ way: AdoptionMatch) {
    switch way {
    case .link:
      match(way) {
        $0.link.isEmpty ? nil : AbsoluteURL($0.link)?.text
      } with: {
        $0.link.text
      }
    case .path:
      match(way) {
        AbsoluteURL($0.link).map(Self.place)
      } with: {
        Self.place($0.link)
      }
    case .titleAndDate:
      matchTitles(way) { item, subject in
        guard let published = item.published else { return false }
        let distance = published.secondsSinceEpoch - subject.published.secondsSinceEpoch
        return abs(distance) <= Self.closeInSeconds
      }
    case .title:
      match(way) {
        Self.title($0.title)
      } with: {
        Self.title($0.title)
      }
    }
  }

  /// Matches what has the same key, if one entry and one post alone have it.
  private mutating func match(
    _ way: AdoptionMatch,
    by itemKey: (PublishedFeed.Item) -> String?,
    with subjectKey: (IdentitySubject) -> String?
  ) {
    let items = Dictionary(grouping: unmatched.indices) { itemKey(unmatched[$0]) }
    let posts = Dictionary(grouping: subjects.indices) { subjectKey(subjects[$0]) }
    var pairs: [(item: Int, subject: Int)] = []
    for case (let key?, let places) in items {
      guard places.count == 1, let found = posts[key], found.count == 1 else { continue }
      pairs.append((places[0], found[0]))
    }
    take(pairs, way)
  }

  /// Matches what has the same title and meets a condition, if one post alone does.
  private mutating func matchTitles(
    _ way: AdoptionMatch,
    where isClose: (PublishedFeed.Item, IdentitySubject) -> Bool
  ) {
    let posts = Dictionary(grouping: subjects.indices) { Self.title(subjects[$0].title) }
    var pairs: [(item: Int, subject: Int)] = []
    var taken: Set<Int> = []
    for place in unmatched.indices {
      guard let title = Self.title(unmatched[place].title) else { continue }
      let found = (posts[title] ?? []).filter { isClose(unmatched[place], subjects[$0]) }
      guard found.count == 1, taken.insert(found[0]).inserted else { continue }
      pairs.append((place, found[0]))
    }
    take(pairs, way)
  }

  private mutating func take(_ pairs: [(item: Int, subject: Int)], _ way: AdoptionMatch) {
    for (item, subject) in pairs {
      matches[subjects[subject].path] = (unmatched[item], way)
    }
    let (items, posts) = (Set(pairs.map(\.item)), Set(pairs.map(\.subject)))
    unmatched = unmatched.indices.filter { !items.contains($0) }.map { unmatched[$0] }
    subjects = subjects.indices.filter { !posts.contains($0) }.map { subjects[$0] }
  }

  /// A URL without scheme, host and fragment, and without what servers add to the name of a page.
  private static func place(_ url: AbsoluteURL) -> String {
    let text = url.text
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return text }
    var rest = text[text.utf8.index(after: colon)...]
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2).drop { $0 != "/" }
    }
    rest = rest.prefix { $0 != "#" }
    for ending in ["index.html", "index.htm", ".html", ".htm"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    while rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }

  /// A title as it is compared; nil if there is nothing to compare.
  private static func title(_ title: String) -> String? {
    let text = PlainTitle.text(of: title).lowercased()
    return text.isEmpty ? nil : text
  }
}
