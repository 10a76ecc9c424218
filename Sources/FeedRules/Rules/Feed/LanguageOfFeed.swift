import Diagnostics

/// A feed says its language.
extension ElementRule {
  static let languageOfFeed = ElementRule { feed, findings in
    let isSaid =
      feed.language?.isEmpty == false || feed.has(.rss, "language")
      || feed.has(.dublinCore, "language")
    guard !isSaid else { return }
    findings.report(.missingLanguage, feed.subject, "the feed does not say its language")
  }
}
