import Diagnostics

/// The element for the feed of comments ends in “Rss”.
extension ElementRule {
  static let commentFeedSpelling = ElementRule { comments, findings in
    findings.report(
      .commentFeedSpelling,
      comments.subject,
      "“wfw:commentRSS” is spelt “wfw:commentRss”"
    )
  }
}
