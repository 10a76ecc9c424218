import Diagnostics
import FeedModel
import LibXML

/// A feed links to itself by the address it is served from.
extension ElementRule {
  static let selfLinkOfFeed = ElementRule { feed, findings in
    guard !hasSelfLink(feed) else { return }
    findings.report(.missingSelfLink, feed.subject, "the feed has no link with rel=\"self\"")
  }

  static let selfLinkOfChannel = ElementRule { channel, findings in
    guard channel.document.version == "2.0", !hasSelfLink(channel) else { return }
    findings.report(
      .missingAtomSelfLink,
      channel.subject,
      "the channel has no “atom:link” with rel=\"self\""
    )
  }

  static let selfLinkLocation = ElementRule { feed, findings in
    for element in feed.children(.atom, "link") where element.relation == "self" {
      guard let href = element.attribute("href") else { continue }
      let link = feed.child(element)
      let base = element.attribute("base", namespace: XMLNamespace.uri)
      let isAbsolute =
        AbsoluteURL(href) != nil || href.utf8.starts(with: "//".utf8) || feed.hasAbsoluteBase
        || base.flatMap { AbsoluteURL($0) } != nil
      if !isAbsolute {
        findings.report(
          .relativeSelfLink,
          link.subject(attribute: "href"),
          "\(Value.quoted(href.utf8)) is no full address"
        )
      }
      checkLocation(href, link, &findings)
    }
  }

  private static func checkLocation(
    _ href: String,
    _ link: ElementInContext,
    _ findings: inout Findings
  ) {
    guard let served = link.document.base else { return }
    guard let target = link.base?.resolving(href) ?? AbsoluteURL(href) else { return }
    let isHere =
      target.isSameDocument(as: served) || link.base.map(target.isSameDocument(as:)) == true
    guard !isHere else { return }
    findings.report(
      .selfLinkElsewhere,
      link.subject(attribute: "href"),
      "the self link is \(Value.quoted(target.text.utf8)), the feed is at \(Value.quoted(served.text.utf8))"
    )
  }

  private static func hasSelfLink(_ feed: ElementInContext) -> Bool {
    feed.children(.atom, "link").contains { $0.relation == "self" }
  }
}
