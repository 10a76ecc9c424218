import Diagnostics
import FeedModel
import LibXML

/// Feeds of several documents (RFC 5005).
extension ElementRule {
  static let historyOfFeed = ElementRule { feed, findings in
    let links = feed.children(.atom, "link")
    if feed.has(.feedHistory, "complete") {
      checkComplete(feed, links, &findings)
    } else if feed.has(.feedHistory, "archive") {
      checkArchive(feed, links, &findings)
    }
    checkEnds(feed, links, &findings)
  }

  static let historyOfChannel = historyOfFeed

  /// An entry has no links of paging.
  static let noHistoryInEntry = ElementRule { link, findings in
    let relation = link.element.relation
    guard link.parent?.space == .atom, LinkRelation.paging.contains(relation) else { return }
    findings.report(
      .historyLinkInEntry,
      link.subject(attribute: "rel"),
      "a link with rel=\"\(relation)\" has no meaning in an entry"
    )
  }

  private static func checkComplete(
    _ feed: ElementInContext,
    _ links: [XMLElement],
    _ findings: inout Findings
  ) {
    for link in links where LinkRelation.paging.contains(link.relation) {
      if link.relation != "current" {
        findings.report(
          .pagingInCompleteFeed,
          at: link.position,
          "the feed is complete and has a link with rel=\"\(link.relation)\""
        )
      } else if !isHere(link, feed) {
        findings.report(
          .currentNotSelf,
          at: link.position,
          "the feed is complete and names another document as the current one"
        )
      }
    }
  }

  private static func checkArchive(
    _ feed: ElementInContext,
    _ links: [XMLElement],
    _ findings: inout Findings
  ) {
    if !links.contains(where: { $0.relation == "prev-archive" || $0.relation == "next-archive" }) {
      findings.report(
        .incompleteArchive,
        feed.subject,
        "the archive has no link to the one before or after it"
      )
    }
    if !links.contains(where: { $0.relation == "current" }) {
      findings.report(
        .archiveWithoutCurrent,
        feed.subject,
        "the archive has no link with rel=\"current\""
      )
    }
  }

  /// Nothing comes before the first document and after the last one.
  private static func checkEnds(
    _ feed: ElementInContext,
    _ links: [XMLElement],
    _ findings: inout Findings
  ) {
    for (end, beyond) in [("first", "previous"), ("last", "next")] {
      guard links.contains(where: { $0.relation == end && isHere($0, feed) }),
        let link = links.first(where: { $0.relation == beyond })
      else { continue }
      findings.report(
        .linkPastEnd,
        at: link.position,
        "the document is the \(end) one and has a link with rel=\"\(beyond)\""
      )
    }
  }

  /// Whether a link leads to this document, by the address it is served from or by its self link.
  private static func isHere(_ link: XMLElement, _ feed: ElementInContext) -> Bool {
    guard let target = address(of: link, feed) else { return false }
    if let served = feed.document.base, target.isSameDocument(as: served) { return true }
    return feed.children(.atom, "link").contains { other in
      other.relation == "self" && address(of: other, feed)?.isSameDocument(as: target) == true
    }
  }

  private static func address(of link: XMLElement, _ feed: ElementInContext) -> AbsoluteURL? {
    guard let href = link.attribute("href") else { return nil }
    return (feed.base ?? feed.document.base)?.resolving(href) ?? AbsoluteURL(href)
  }
}
