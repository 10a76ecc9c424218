/// What feedgen itself says to visitors: on the page of feeds, and above a feed in a browser.
struct IndexPhrases: Hashable, Sendable {
  /// The language of the phrases, an RFC 5646 tag.
  let language: String

  /// Whether the language is written from right to left.
  var isRightToLeft: Bool = false

  /// “Feeds”.
  let feeds: String

  /// How to subscribe to one of the feeds on the page.
  let invitation: String

  /// How to subscribe to the feed that is shown.
  let notice: String

  /// What the OPML file is.
  let list: String

  /// That a feed holds whole posts.
  let whole: String

  /// That a feed holds summaries alone.
  let summaries: String

  /// The phrases in a language, or in English where there are none.
  ///
  /// A tag is matched by its first part (RFC 4647 §3.4); Chinese by its script as well.
  static func matching(_ tag: String?) -> IndexPhrases {
    let parts = (tag ?? "").lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let primary = parts.first else { return english }
    let isTraditional =
      parts.contains("hant")
      || !parts.contains("hans") && parts.contains { ["tw", "hk", "mo"].contains($0) }
    let wanted = primary == "zh" ? (isTraditional ? "zh-Hant" : "zh-Hans") : primary
    return translations.first { $0.language == wanted } ?? english
  }
}
