import Diagnostics
import LibXML

/// Counts of comments need the date they were taken at (RSS profile, “slash:comments”).
extension ElementRule {
  static let datedComments = ElementRule { item, findings in
    guard !item.isInDatedChannel, let comments = item.children(.slash, "comments").first else {
      return
    }
    findings.report(
      .commentsWithoutDate,
      at: comments.position,
      "“slash:comments” stands in a channel without “lastBuildDate”"
    )
  }
}
