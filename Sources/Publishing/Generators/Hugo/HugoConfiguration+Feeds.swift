import Diagnostics
import FeedFormats
import Notation

/// The feeds that Hugo writes.
extension HugoConfiguration {
  /// How many entries a feed has for which the site says no limit.
  private static let unlimited = 1_000_000

  /// The taxonomies of a site that says nothing.
  private static let usualTaxonomies = ["tags", "categories"]

  /// The `feeds` list of a site of a title.
  mutating func feeds(_ title: String) -> [Value] {
    var feeds: [Value] = []
    let limit = limit()
    let name = fileName()
    let folder = prefix().map { $0 + "/" } ?? ""
    if hasFeeds("home") {
      feeds.append(feed(folder + name, title: nil, "Recent content on \(title)", limit))
    }
    if hasFeeds("section") {
      feeds.append(series(.directory, "\(folder):directory/\(name)", title, limit, nowhere))
    }
    guard hasFeeds("term") else { return feeds }
    for taxonomy in taxonomies() {
      switch taxonomy.text {
      case "tags": feeds.append(series(.tag, "\(folder)tags/:tag/\(name)", title, limit, taxonomy))
      case "categories":
        let path = "\(folder)categories/:category/\(name)"
        feeds.append(series(.category, path, title, limit, taxonomy))
      default:
        let message = "the terms of the taxonomy “\(taxonomy.text)” have no feeds"
        settings.report(.unsupportedSetting, taxonomy, message)
      }
    }
    return feeds
  }

  private func feed(
    _ path: String,
    title: String?,
    _ description: String,
    _ limit: Value
  ) -> Value {
    nowhere.object([
      "path": nowhere.replaced(by: path),
      "format": nowhere.replaced(by: FeedFormat.rss.rawValue),
      "title": title.map { nowhere.replaced(by: $0) },
      "description": nowhere.replaced(by: description),
      "sort": nowhere.replaced(by: FeedOrder.weight.rawValue),
      "limit": limit,
    ])
  }

  private func series(
    _ kind: FeedSeries.Kind,
    _ path: String,
    _ title: String,
    _ limit: Value,
    _ place: Value
  ) -> Value {
    let term = kind.placeholder
    let feed = feed(
      path,
      title: "\(term) on \(title)",
      "Recent content in \(term) on \(title)",
      limit
    )
    let members = place.object([
      "each": place.replaced(by: kind.rawValue),
      "spelling": place.replaced(by: FeedSeries.Spelling.hugo.rawValue),
    ])
    let all = (feed.object ?? []) + (members.object ?? [])
    return Value(.object(all), position: place.position, offset: place.offset)
  }

  /// How many entries a feed has at most: anything below 1 is no limit.
  private mutating func limit() -> Value {
    for path in [["services", "rss", "limit"], ["rsslimit"]] {
      guard let value = settings.value(at: path) else { continue }
      guard let number = value.integer else {
        settings.reportType(of: value, path, expected: "a whole number")
        continue
      }
      return value.replaced(by: (1...Self.unlimited).contains(number) ? number : Self.unlimited)
    }
    return nowhere.replaced(by: Self.unlimited)
  }

  /// The name of each feed's file.
  private mutating func fileName() -> String {
    (settings.text("outputformats", "rss", "basename")?.text ?? "index") + ".xml"
  }

  /// Whether pages of a kind have RSS.
  private mutating func hasFeeds(_ kind: String) -> Bool {
    let disabled = settings.texts("disablekinds").map { $0.text.lowercased() }
    guard !disabled.contains(kind), !disabled.contains("rss") else { return false }
    guard let formats = settings.value("outputs", kind) else { return true }
    return settings.texts(formats, ["outputs", kind]).contains { $0.text.lowercased() == "rss" }
  }

  /// The fields that terms stand in: the usual ones, or those that the site names.
  private mutating func taxonomies() -> [Value] {
    guard let value = settings.value("taxonomies") else {
      return Self.usualTaxonomies.map { nowhere.replaced(by: $0) }
    }
    guard let members = value.object else {
      settings.reportType(of: value, ["taxonomies"], expected: "a map")
      return []
    }
    return members.compactMap { $0.value.string == nil ? nil : $0.value }
  }
}
