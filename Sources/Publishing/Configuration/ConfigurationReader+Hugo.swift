import FileSystem
import Notation
import Posts

/// What a configuration says for Hugo's dialect.
extension ConfigurationReader {
  /// The `posts.hugo` object; patterns and words that cannot be read are reported by the check.
  func hugoSettings(_ value: Value?) -> HugoSettings {
    var settings = HugoSettings()
    guard let value else { return settings }
    settings.sections = (value["permalinks"]?.array ?? []).compactMap { entry in
      guard let pattern = entry["pattern"], let name = entry["section"]?.text,
        let permalink = try? HugoPermalink(pattern.text)
      else { return nil }
      return HugoSettings.Section(name: name == "/" ? "" : name, pattern: permalink)
    }
    settings.path.lowerCase = value["lowerCase"]?.boolean ?? settings.path.lowerCase
    settings.path.removesAccents = value["removeAccents"]?.boolean ?? settings.path.removesAccents
    settings.uglyURLs = value["uglyURLs"]?.boolean ?? settings.uglyURLs
    settings.prefix = value["prefix"].map { Path.normalized($0.text) } ?? settings.prefix
    settings.language = value["language"]?.text ?? settings.language
    if let words = value["dates"]?.array {
      settings.dateSources = words.flatMap { HugoDateSource.sources(named: $0.text) ?? [] }
    }
    return settings
  }
}
