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
  var settings: YAMLSettings

  /// The files of the site.
  let files: SiteFiles

  /// The collections that have feeds, the posts first.
  private(set) var feedCollections: [FeedCollection] = []

  private let typedURL: AbsoluteURL?

  /// Prepares to read settings; the URL that was typed stands in for one that they do not say.
  init(_ settings: YAMLSettings, files: SiteFiles, typedURL: AbsoluteURL?) {
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

  private mutating func site(_ title: Value, _ url: Value?) -> Value {
    nowhere.object([
      "title": title,
      "description": settings.text("description")?.asText,
      "url": url,
      "language": language(),
      "author": author(),
      "timeZone": timeZone(),
      "icon": settings.text("feed", "icon")?.asText,
      "logo": settings.text("feed", "logo")?.asText,
    ])
  }

  /// The title of the site, with its typography, as jekyll-feed writes it.
  private mutating func title() -> Value? {
    guard let title = settings.text("title") ?? settings.text("name") else { return nil }
    let text = PlainTitle.text(of: SmartTypography.text(of: title.text))
    return text.isEmpty ? nil : title.replaced(by: text)
  }

  /// The URL of the site with the path it is at, and one slash behind that.
  private mutating func url() -> Value? {
    let base = settings.text("baseurl").map { value in
      let text = value.text.hasSuffix("/") ? String(value.text.dropLast()) : value.text
      return text.isEmpty || text.hasPrefix("/") ? text : "/" + text
    }
    if let url = settings.text("url") { return url.replaced(by: url.text + (base ?? "") + "/") }
    if let typedURL { return nowhere.replaced(by: typedURL.text) }
    if let host = files.hostName {
      return nowhere.replaced(by: "https://" + host + (base ?? "") + "/")
    }
    settings.report(
      .missingKey,
      nil,
      "“url” is missing, and there is no file “CNAME” to take it from",
      remedy: "write “url: https://example.org”, or say the site's address with “--site-url”"
    )
    return nil
  }

  private mutating func language() -> Value? {
    guard let value = settings.text("lang") else { return nil }
    let tag = value.text.replacing("_", with: "-")
    guard LanguageTag.isWellFormed(tag) else {
      let message = "“lang” is “\(value.text)”, which is no language tag; feeds say no language"
      settings.report(.unsupportedSetting, value, message)
      return nil
    }
    return value.replaced(by: tag)
  }

  private mutating func author() -> Value? {
    guard let value = settings.value("author") else { return nil }
    guard value.object != nil else {
      return settings.text("author").map { name in name.object(["name": name.asText]) }
    }
    guard let name = settings.text("author", "name") else {
      settings.report(.unsupportedSetting, value, "“author” has no “name”; the title stands in")
      return nil
    }
    return value.object([
      "name": name.asText,
      "email": settings.text("author", "email")?.asText,
      "url": settings.text("author", "uri")?.asText,
    ])
  }

  private mutating func timeZone() -> Value? {
    if let zone = settings.text("timezone") { return zone.asText }
    settings.report(
      .assumedTimeZone,
      nil,
      "“timezone” is not set; UTC is taken, where Jekyll takes the zone of the machine it runs on"
    )
    return nil
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
