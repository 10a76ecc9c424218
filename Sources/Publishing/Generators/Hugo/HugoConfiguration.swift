import Diagnostics
import FeedModel
import Notation
import Posts

/// Makes the equal of `config.json` from the configuration of a Hugo site.
///
/// What means nothing for feeds is passed over; what does and cannot be followed is reported.
struct HugoConfiguration {
  /// What the configuration says, with keys in small letters.
  var settings: GeneratorSettings

  private let typedURL: AbsoluteURL?

  /// Prepares to read settings; the URL that was typed stands in for one that they do not say.
  init(_ settings: GeneratorSettings, typedURL: AbsoluteURL?) {
    self.settings = settings
    self.typedURL = typedURL
  }

  /// The place of what is said nowhere.
  var nowhere: Value { settings.root }

  /// The whole configuration; nil without a URL, which is reported.
  mutating func root() -> Value? {
    guard let url = url() else { return nil }
    let host = AbsoluteURL(url.text)?.host.map(String.init) ?? url.text
    let title = ofLanguage("title") ?? nowhere.replaced(by: host)
    return nowhere.object([
      "site": site(title, url),
      "posts": posts(),
      "feeds": nowhere.replaced(by: feeds(title.text)),
      "index": nowhere.replaced(by: false),
      "output": settings.text("publishdir")?.asText ?? nowhere.replaced(by: "public"),
      "ids": nowhere.replaced(by: IdentitySettings.Scheme.permalink.rawValue),
    ])
  }

  /// The language that pages are in which say none.
  mutating func defaultLanguage() -> String {
    settings.text("defaultcontentlanguage")?.text.lowercased() ?? "en"
  }

  /// The folder that pages of the usual language lie in, where a site in several has one for each.
  mutating func prefix() -> String? {
    let languages = settings.value("languages")?.object ?? []
    let isInFolder = settings.truth("defaultcontentlanguageinsubdir")
    return isInFolder && languages.count > 1 ? defaultLanguage() : nil
  }

  /// A text of the usual language, else of the site.
  mutating func ofLanguage(_ key: String) -> Value? {
    let language = defaultLanguage()
    return (settings.text("languages", language, key) ?? settings.text(key))?.asText
  }

  private mutating func site(_ title: Value, _ url: Value) -> Value {
    nowhere.object([
      "title": title,
      "description": settings.text("params", "description")?.asText,
      "url": url,
      "language": language(),
      "author": author(),
      "timeZone": settings.text("timezone")?.asText,
      "copyright": ofLanguage("copyright"),
    ])
  }

  private mutating func url() -> Value? {
    if let url = ofLanguage("baseurl"), url.text != "/" { return url }
    if let typedURL { return nowhere.replaced(by: typedURL.text) }
    settings.report(
      .missingKey,
      nil,
      "“baseURL” is missing, expected the address of the site",
      remedy: "write “baseURL = \"https://example.org/\"”, or say it with “--site-url”"
    )
    return nil
  }

  private mutating func language() -> Value? {
    settings.languageTag(ofLanguage("languagecode") ?? settings.text("defaultcontentlanguage"))
  }

  /// The author: the site's own, else that of the theme's parameters; a name, or a map with one.
  private mutating func author() -> Value? {
    for path in [["author"], ["params", "author"]] {
      guard let value = settings.value(at: path) else { continue }
      guard value.object != nil else {
        if let name = settings.text(path) { return name.object(["name": name.asText]) }
        continue
      }
      guard let name = settings.text(path + ["name"]) else { continue }
      return value.object([
        "name": name.asText,
        "email": settings.text(path + ["email"])?.asText,
      ])
    }
    return nil
  }
}
