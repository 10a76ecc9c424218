import Diagnostics
import Notation
import Posts

/// Where the pages of a Hugo site are, and what they have in common.
extension HugoConfiguration {
  /// The `posts` object.
  mutating func posts() -> Value {
    nowhere.object([
      "directories": nowhere.replaced(by: [
        ofLanguage("contentdir") ?? nowhere.replaced(by: "content")
      ]),
      "dialect": nowhere.replaced(by: PostDialect.hugo.rawValue),
      "hugo": dialect(),
      "future": settings.truth("buildfuture") ? nowhere.replaced(by: true) : nil,
      "drafts": settings.truth("builddrafts") ? nowhere.replaced(by: true) : nil,
      "expired": settings.truth("buildexpired") ? nowhere.replaced(by: true) : nil,
      "exclude": exclude(),
    ])
  }

  private mutating func dialect() -> Value? {
    let language = defaultLanguage()
    return nowhere.object([
      "permalinks": permalinks(),
      "lowerCase": settings.truth("disablepathtolower") ? nowhere.replaced(by: false) : nil,
      "removeAccents": settings.truth("removepathaccents") ? nowhere.replaced(by: true) : nil,
      "uglyURLs": settings.truth("uglyurls") ? nowhere.replaced(by: true) : nil,
      "prefix": prefix().map { nowhere.replaced(by: $0) },
      "language": language == "en" ? nil : nowhere.replaced(by: language),
      "dates": dates(),
    ]).ifAny
  }

  /// The patterns of sections; newer versions of Hugo have those of pages below `page`.
  private mutating func permalinks() -> Value? {
    guard let value = settings.value("permalinks") else { return nil }
    guard let members = value.object else {
      settings.reportType(of: value, ["permalinks"], expected: "a map of sections to patterns")
      return nil
    }
    var patterns: [Value] = []
    for member in members {
      if member.key == "page", let pages = member.value.object {
        patterns += pages.compactMap { permalink($0) }
      } else if member.value.object != nil {
        let message = "permalinks of the kind “\(member.key)” are not followed"
        settings.report(.unsupportedSetting, member.value, message)
      } else if let pattern = permalink(member) {
        patterns.append(pattern)
      }
    }
    return patterns.isEmpty ? nil : value.replaced(by: patterns)
  }

  private mutating func permalink(_ member: Member) -> Value? {
    guard member.value.scalarText != nil else {
      settings.reportType(of: member.value, ["permalinks", member.key], expected: "a pattern")
      return nil
    }
    return member.value.object([
      "section": member.value.replaced(by: member.key),
      "pattern": member.value.asText,
    ])
  }

  /// The order in which dates are looked for; words that feedgen has no answer to are told of.
  private mutating func dates() -> Value? {
    guard let value = settings.value("frontmatter", "date") else { return nil }
    let words = value.array == nil ? [value] : settings.texts("frontmatter", "date")
    let known = words.filter { word in
      guard HugoDateSource.sources(named: word.text) == nil else { return true }
      let message = "“\(word.text)” is not the same on every machine; it is passed over"
      settings.report(.unsupportedSetting, word, message)
      return false
    }
    return value.replaced(by: known.map(\.asText))
  }

  /// The patterns of what is left out: files that Hugo ignores, and those of other languages.
  private mutating func exclude() -> Value? {
    var patterns: [Value] = []
    for value in settings.texts("ignorefiles") {
      if let pattern = HugoIgnorePattern.pattern(of: value.text) {
        patterns.append(value.replaced(by: pattern))
      } else {
        let message = "“\(value.text)” is too much of an expression; files that it means are posts"
        settings.report(.unsupportedSetting, value, message)
      }
    }
    let usual = defaultLanguage()
    let languages = settings.value("languages")?.object ?? []
    for language in languages where language.key != usual {
      patterns.append(language.value.replaced(by: "*.\(language.key).*"))
    }
    if let value = settings.value("languages"), languages.count > 1 {
      let message = "feeds are made of the pages in “\(usual)” alone"
      settings.report(.unsupportedSetting, value, message)
    }
    return patterns.isEmpty ? nil : nowhere.replaced(by: patterns)
  }
}
