import FeedModel
import LibXML

/// The elements of a feed before its entries (RFC 4287 §4.1.1).
extension AtomWriter {
  /// Writes the head of the feed.
  func head() {
    xml.element("id", text: feed.id)
    text("title", feed.title)
    if let description = feed.description { text("subtitle", description) }
    link("self", feed.selfLink, type: FeedFormat.atom.mediaType)
    for hub in feed.hubs { link("hub", hub) }
    for other in feed.history?.links ?? [] { link(other.relation, other.url) }
    link("alternate", feed.siteLink, type: "text/html")
    date("updated", feed.updated)
    for person in feed.authors { author(person) }
    if let rights = feed.rights { text("rights", rights) }
    xml.element("generator", text: Generator.name)
    if let icon = feed.icon { xml.element("icon", text: icon.text) }
    if let logo = feed.logo { xml.element("logo", text: logo.text) }
    if let mark = feed.history?.mark { xml.element(mark) }
  }

  /// Writes the tombstone of an entry (RFC 6721 §3).
  func deletion(_ deletion: DeletedEntry) {
    xml.element("at:deleted-entry", ["ref": deletion.id, "when": deletion.when.rfc3339])
  }
}
