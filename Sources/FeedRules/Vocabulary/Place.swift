/// Where an element of an extension may stand.
struct Place: OptionSet, Sendable {
  let rawValue: UInt16

  static let rssChannel = Place(rawValue: 1 << 0)
  static let rssItem = Place(rawValue: 1 << 1)
  static let rssImage = Place(rawValue: 1 << 2)
  static let atomFeed = Place(rawValue: 1 << 3)
  static let atomEntry = Place(rawValue: 1 << 4)
  static let mediaGroup = Place(rawValue: 1 << 5)
  static let mediaContent = Place(rawValue: 1 << 6)

  /// An RSS channel, an Atom feed or an Atom source.
  static let heads: Place = [.rssChannel, .atomFeed]
  /// An RSS item or an Atom entry.
  static let entries: Place = [.rssItem, .atomEntry]
  /// Whatever describes a feed or a part of it.
  static let everywhere: Place = [.heads, .entries, .rssImage, .mediaContent]
}
