import Diagnostics
import FeedModel
import HTML
import Markup
import Notation
import Posts

/// What a Jekyll site says of itself.
extension JekyllConfiguration {
  /// The `site` object of a title and a URL.
  mutating func site(_ title: Value, _ url: Value?) -> Value {
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
  mutating func title() -> Value? {
    guard let title = settings.text("title") ?? settings.text("name") else { return nil }
    let text = PlainTitle.text(of: SmartTypography.text(of: title.text))
    return text.isEmpty ? nil : title.replaced(by: text)
  }

  /// The URL of the site with the path it is at, and one slash behind that.
  mutating func url() -> Value? {
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
    settings.languageTag(settings.text("lang"))
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
}
