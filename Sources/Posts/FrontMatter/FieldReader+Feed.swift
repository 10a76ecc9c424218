import Notation

extension FieldReader {
  /// What `feed` says: whether the post may stand in feeds, and how much of it.
  ///
  /// It is false or true, or a map with `mode`; jekyll-feed's `excerpt_only: true` is the mode `summary`.
  mutating func feed() -> (isIn: Bool, mode: ContentMode?) {
    guard let value = value("feed"), value.object != nil else {
      return (flag("feed", usually: true), nil)
    }
    if let mode = value["mode"], !mode.isNull {
      if let known = mode.scalarText.flatMap({ ContentMode(rawValue: Self.trimmed($0)) }) {
        return (true, known)
      }
      let words = ContentMode.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      reportType(of: mode, "feed.mode", expected: "one of \(words)")
    }
    let isExcerptOnly = value["excerpt_only"].flatMap { truth($0) } == true
    return (true, isExcerptOnly ? .summary : nil)
  }

  /// The text that ends the excerpt in the body, as it stands in `excerpt_separator`; empty for none.
  mutating func excerptSeparator() -> String? {
    guard let value = value("excerpt_separator") else { return nil }
    if let text = value.scalarText { return text }
    reportType(of: value, "excerpt_separator", expected: "a text")
    return nil
  }
}
