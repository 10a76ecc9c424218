package import FeedModel
import LibXML

/// Writes a list of feeds as OPML 2.0, which feed readers import.
///
/// No date is in it: the same list is the same bytes.
package enum OPMLWriter {
  /// The document of a list (OPML 2.0, “Subscription lists”).
  ///
  /// Characters that XML cannot carry are left out.
  package static func bytes(of list: SubscriptionList) -> [UInt8] {
    let xml = XMLWriter()
    xml.comment(Generator.comment)
    xml.element("opml", ["version": "2.0"]) {
      xml.element("head") { head(of: list, xml) }
      xml.element("body") {
        for feed in list.feeds { outline(feed, xml) }
      }
    }
    return xml.finish()
  }

  /// Writes who keeps the list (“What is a <head>?”).
  private static func head(of list: SubscriptionList, _ xml: XMLWriter) {
    xml.element("title", text: list.title)
    guard let owner = list.owner else { return }
    xml.element("ownerName", text: owner.name)
    if let mail = owner.mailAddress { xml.element("ownerEmail", text: mail) }
    if let page = owner.url { xml.element("ownerId", text: page.text) }
  }

  /// Writes a feed; its type is `rss` whatever its format.
  private static func outline(_ feed: ListedFeed, _ xml: XMLWriter) {
    xml.element(
      "outline",
      [
        "type": "rss",
        "text": feed.name,
        "title": feed.title,
        "xmlUrl": feed.feedURL.text,
        "htmlUrl": feed.siteURL?.text,
        "language": feed.language,
        "description": feed.description,
      ]
    )
  }
}
