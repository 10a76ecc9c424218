import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Markup
import Notation
import Posts

/// Reads a configuration that has passed its check into settings.
struct ConfigurationReader {
  /// The whole configuration.
  let root: Value

  /// The folder of the configuration, which its paths are seen from.
  let folder: String

  /// Where time zones come from.
  let zones: ZoneInfo

  /// What was typed in place of some settings.
  let options: BuildOptions

  /// The settings; nil when there is no site, which the check reports.
  func configuration() -> Configuration? {
    guard let site = siteSettings() else { return nil }
    return Configuration(
      site: site,
      posts: postSettings(),
      content: contentSettings(),
      ids: identitySettings(of: site),
      updates: root["updates"].flatMap { UpdateMode(rawValue: $0.text) } ?? .manual,
      deletions: deletionSettings(),
      feeds: root["feeds"]?.array.map { $0.compactMap(feed) }
        ?? [FeedSettings(format: .rss), FeedSettings(format: .atom)],
      index: IndexSettings(in: root),
      output: Path.join(folder, root["output"]?.text ?? "feeds"),
      folder: folder,
      subscriptions: subscriptions(),
      stateFolder: Path.join(folder, ".feedgen")
    )
  }

  private func siteSettings() -> SiteSettings? {
    guard let value = root["site"], let title = options.siteTitle ?? value["title"]?.text else {
      return nil
    }
    guard let url = options.siteURL ?? value["url"].flatMap({ AbsoluteURL($0.text) }) else {
      return nil
    }
    var site = SiteSettings(title: title, url: url)
    site.description = value["description"]?.text
    site.feedsURL = value["feedsURL"].flatMap { AbsoluteURL($0.text) } ?? url
    site.language = value["language"]?.text
    site.author = value["author"].flatMap { person($0, on: url) }
    site.timeZone = value["timeZone"].flatMap { zones.zone(named: $0.text) } ?? .utc
    site.copyright = value["copyright"]?.text
    site.icon = value["icon"].flatMap { self.url($0, on: url) }
    for hub in (value["hubs"]?.array ?? []).compactMap({ AbsoluteURL($0.text) })
    where !site.hubs.contains(hub) {
      site.hubs.append(hub)
    }
    site.cloud = value["cloud"].flatMap(cloud)
    site.logo = value["logo"].flatMap { self.url($0, on: url) }
    return site
  }

  private func person(_ value: Value, on site: AbsoluteURL) -> Person? {
    guard let name = value["name"]?.text else { return nil }
    return Person(
      name: name,
      email: value["email"]?.text,
      url: value["url"].flatMap { url($0, on: site) }
    )
  }

  /// A URL as it stands, or a path below the site's URL.
  private func url(_ value: Value, on site: AbsoluteURL) -> AbsoluteURL? {
    value.text.contains(":") ? AbsoluteURL(value.text) : site.appendingRelativePath(value.text)
  }

  private func postSettings() -> PostSettings {
    var posts = PostSettings()
    let value = root["posts"]
    let directories = value?["directories"]?.array?.map(\.text) ?? posts.directories
    posts.directories = directories.map { Path.join(folder, $0) }
    posts.dialect = PostDialect(in: root)
    posts.hugo = hugoSettings(value?["hugo"])
    switch posts.dialect {
    case .feedgen:
      posts.permalink = value?["permalink"].flatMap { try? PermalinkPattern($0.text) }
    case .hugo:
      break
    case .jekyll:
      posts.jekyllPermalink = value?["permalink"].flatMap { try? JekyllPermalink($0.text) }
    }
    posts.collections = collections(value)
    posts.defaults = value?["defaults"]?.array?.map(frontMatterDefault) ?? []
    posts.peoplePath = value?["people"].map { Path.join(folder, $0.text) }
    let author = root["site"]?["author"]
    posts.usualAuthor = author?.object?.count == 1 ? author?["name"]?.text : nil
    posts.future = value?["future"]?.boolean ?? posts.future
    posts.drafts = value?["drafts"]?.boolean ?? posts.drafts
    posts.expired = value?["expired"]?.boolean ?? posts.expired
    posts.exclude = value?["exclude"]?.array?.map { PathPattern($0.text) } ?? []
    return posts
  }

  private func contentSettings() -> ContentSettings {
    var content = ContentSettings()
    let value = root["content"]
    content.mode = value?["mode"].flatMap { .init(rawValue: $0.text) } ?? content.mode
    content.summaryLength = value?["summaryLength"]?.integer ?? content.summaryLength
    content.titleHeading = value?["titleHeading"]?.boolean ?? content.titleHeading
    content.excerptSeparator = value?["excerptSeparator"]?.text
    content.header = value?["header"].flatMap(template)
    content.footer = value?["footer"].flatMap(template)
    content.leadImage = value?["leadImage"]?.boolean ?? content.leadImage
    return content
  }

  /// A header or footer.
  func template(_ value: Value) -> BodyTemplate? {
    try? BodyTemplate(value.text)
  }

  private func identitySettings(of site: SiteSettings) -> IdentitySettings {
    var ids = IdentitySettings(siteURL: site.url)
    guard let value = root["ids"] else { return ids }
    let scheme = value["scheme"] ?? value
    ids.scheme = IdentitySettings.Scheme(rawValue: scheme.text) ?? ids.scheme
    ids.authority = value["authority"]?.text ?? ids.authority
    ids.since = value["since"]?.text
    ids.normalization = value["normalization"].flatMap { .init(rawValue: $0.text) } ?? .nfc
    return ids
  }

  private func deletionSettings() -> DeletionSettings {
    var deletions = DeletionSettings()
    let value = root["deletions"]
    deletions.keepDays = value?["keepDays"]?.integer ?? deletions.keepDays
    deletions.maxPercent = value?["maxPercent"]?.integer ?? deletions.maxPercent
    return deletions
  }
}
