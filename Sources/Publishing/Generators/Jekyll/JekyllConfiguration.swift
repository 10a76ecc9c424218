import Diagnostics
import FeedModel
import Markup
import Notation
import Posts

/// Makes the equal of `config.json` from the `_config.yml` of a site of Jekyll with jekyll-feed.
///
/// What means nothing for feeds is passed over; what does and cannot be followed is reported.
struct JekyllConfiguration {
  /// The names that the configuration may have, in the order in which Jekyll looks for them.
  static let fileNames = ["_config.yml", "_config.yaml"]

  /// What `_config.yml` says.
  var settings: GeneratorSettings

  /// The files of the site.
  let files: SiteFiles

  /// The collections that have feeds, the posts first.
  private(set) var feedCollections: [FeedCollection] = []

  /// The URL that was typed.
  let typedURL: AbsoluteURL?

  /// Prepares to read settings; the URL that was typed stands in for one that they do not say.
  init(_ settings: GeneratorSettings, files: SiteFiles, typedURL: AbsoluteURL?) {
    self.settings = settings
    self.files = files
    self.typedURL = typedURL
  }

  /// The place of what is said nowhere.
  var nowhere: Value { settings.root }

  /// The whole configuration; nil without a URL, which is reported.
  mutating func root() -> Value? {
    reportUnsupported()
    feedCollections = collectionsWithFeeds()
    let url = url()
    let host = url.flatMap { AbsoluteURL($0.text)?.host.map(String.init) ?? $0.text }
    let title = title() ?? nowhere.replaced(by: host ?? "")
    let output = settings.text("destination")?.asText ?? nowhere.replaced(by: "_site")
    let isShort = settings.truth("feed", "excerpt_only")
    let equal = nowhere.object([
      "site": site(title, url),
      "posts": posts(),
      "content": nowhere.object([
        "mode": isShort ? nowhere.replaced(by: ContentMode.summary.rawValue) : nil,
        "excerptSeparator": excerptSeparator(),
      ]).ifAny,
      "feeds": nowhere.replaced(by: feeds(title.text)),
      "index": nowhere.replaced(by: false),
      "output": output,
      "ids": nowhere.object([
        "scheme": nowhere.replaced(by: IdentitySettings.Scheme.jekyll.rawValue),
        "normalization": nowhere.replaced(by: UnicodeForm.nfc.rawValue),
      ]),
    ])
    let whole = withOwnKeys(equal)
    return url == nil ? nil : whole
  }

  /// A configuration with the keys of feedgen's own that stand below `feedgen`, which go before.
  private mutating func withOwnKeys(_ equal: Value) -> Value {
    guard let own = settings.value("feedgen") else { return equal }
    guard let members = own.object else {
      settings.reportType(of: own, ["feedgen"], expected: "a map with keys of “config.json”")
      return equal
    }
    let usual = (equal.object ?? []).map(\.key)
    let merged = DefaultFields.merged(members, over: equal.object ?? [])
    let ordered =
      usual.compactMap { key in merged.first { $0.key == key } }
      + merged.filter { !usual.contains($0.key) }
    return Value(.object(ordered), position: equal.position, offset: equal.offset)
  }

  /// What ends excerpts: a blank line, unless the site says otherwise; nil for nothing.
  private mutating func excerptSeparator() -> Value? {
    guard let value = settings.value("excerpt_separator") else {
      return nowhere.replaced(by: "\n\n")
    }
    if value.string == "" { return nil }
    return settings.text("excerpt_separator")?.asText
  }

  /// Reports settings that change feeds and are not followed.
  private mutating func reportUnsupported() {
    if let value = settings.value("limit_posts"), value.integer != 0 {
      settings.report(.unsupportedSetting, value, "“limit_posts” is not followed")
    }
    if settings.truth("unpublished"), let value = settings.value("unpublished") {
      settings.report(.unsupportedSetting, value, "“unpublished” is not followed")
    }
    if let value = settings.text("markdown_ext"), !Self.isUsual(value.text) {
      settings.report(.unsupportedSetting, value, "“markdown_ext” is not followed")
    }
  }

  private static func isUsual(_ extensions: String) -> Bool {
    let usual = ["markdown", "mkdown", "mkdn", "mkd", "md"]
    return extensions.split(separator: ",").allSatisfy { name in
      usual.contains(name.filter { $0 != " " && $0 != "." })
    }
  }
}
