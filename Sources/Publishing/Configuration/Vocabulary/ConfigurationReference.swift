import Markup

/// The tables of `docs/configuration.md`, made from the vocabulary.
package enum ConfigurationReference {
  /// One table for each object of the configuration, and two of placeholders, in Markdown.
  package static var markdown: String {
    var sections: [String] = []
    append(ConfigurationVocabulary.root, named: "", to: &sections)
    sections += [permalinkPlaceholders, jekyllPlaceholders, templatePlaceholders]
    return sections.joined(separator: "\n")
  }

  /// The table of what a permalink pattern may name.
  private static var permalinkPlaceholders: String {
    var lines = ["## Placeholders of `posts.permalink`", ""]
    lines += ["| placeholder | what stands in its place |", "| --- | --- |"]
    lines += PermalinkPlaceholder.allCases.map { "| `:\($0.rawValue)` | \($0.meaning) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of what a permalink pattern may name in Jekyll's dialect.
  private static var jekyllPlaceholders: String {
    var lines = ["## Placeholders of `posts.permalink` in the dialect `jekyll`", ""]
    lines += ["| placeholder | what stands in its place |", "| --- | --- |"]
    lines += JekyllPlaceholder.allCases.map { "| `:\($0.rawValue)` | \($0.meaning) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of what a header or footer may name.
  private static var templatePlaceholders: String {
    var lines = ["## Placeholders of headers and footers", ""]
    lines += ["| placeholder | what stands in its place |", "| --- | --- |"]
    lines += TemplatePlaceholder.allCases.map { "| `{\($0.rawValue)}` | \($0.meaning) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(
    _ type: ConfigurationType,
    named name: String,
    to sections: inout [String]
  ) {
    switch type {
    case .object(let keys), .textOrObject(_, let keys):
      sections.append(table(of: keys, named: name))
      for key in keys { append(key.type, named: joined(name, key.name), to: &sections) }
    case .list(let element):
      append(element, named: name + "[]", to: &sections)
    case .switchOr(let type):
      append(type, named: name, to: &sections)
    case .text, .url, .urlOrPath, .path, .pathBelow, .language, .timeZone, .permalink, .template,
      .filter, .timeSpan, .boolean, .integer, .choice, .fields:
      break
    }
  }

  private static func table(of keys: [ConfigurationKey], named name: String) -> String {
    var lines = [name.isEmpty ? "## The configuration" : "## `\(name)`", ""]
    lines += ["| key | type | default | meaning |", "| --- | --- | --- | --- |"]
    for key in keys {
      let standard = key.isRequired ? "**required**" : key.standard
      lines.append(
        "| `\(key.name)` | \(description(of: key.type)) | \(standard) | \(key.meaning) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func description(of type: ConfigurationType) -> String {
    switch type {
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .textOrObject(let type, _): description(of: type) + ", or an object"
    case .integer(let range): "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .switchOr(let type): "true, false or \(description(of: type))"
    case .list(let element): "a list; each is \(description(of: element))"
    case .text, .url, .urlOrPath, .path, .pathBelow, .language, .timeZone, .permalink, .template,
      .filter, .timeSpan, .boolean, .object, .fields:
      type.name
    }
  }

  private static func joined(_ name: String, _ key: String) -> String {
    name.isEmpty ? key : name + "." + key
  }
}
