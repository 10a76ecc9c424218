import Diagnostics
import FeedModel
import LibXML

/// The elements of an item (RSS 2.0, “Elements of <item>”).
extension RSSWriter {
  /// Writes an entry, and a warning if it has characters that XML cannot carry.
  func item(_ entry: Entry, diagnostics: inout DiagnosticList) {
    let before = xml.removedCharacterCount
    var removed = 0
    xml.element("item") {
      removed += title(of: entry)
      xml.element("link", text: entry.link.text)
      removed += texts(of: entry)
      people(of: entry)
      for category in entry.categories { xml.element("category", text: category.term) }
      guid(of: entry)
      xml.element("pubDate", text: entry.published.rfc822)
      removed += source(of: entry)
      enclosures(of: entry)
      via(entry)
    }
    removed += xml.removedCharacterCount - before
    if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: entry)) }
  }

  /// Writes the title unless there is none: readers then show the text, which an empty title would hide.
  private func title(of entry: Entry) -> Int {
    guard let title = entry.title, !title.isEmpty else { return 0 }
    let text = RSSText(title)
    xml.element("title", text: text.bytes)
    return text.removedCount
  }

  /// Writes the short text before the full one, since some readers keep the last they see.
  ///
  /// A full text alone is the description; an item with no text at all has an empty one.
  private func texts(of entry: Entry) -> Int {
    guard let summary = entry.summary else {
      xml.element("description", text: entry.content?.bytes ?? [])
      return 0
    }
    let text = RSSText(summary)
    xml.element("description", text: text.bytes)
    if let content = entry.content { xml.element("content:encoded", text: content.bytes) }
    return text.removedCount
  }

  /// Writes the names of the authors; RSS's own `author` is for mail addresses, which nobody wants to see.
  private func people(of entry: Entry) {
    for name in RSSItem.creators(of: entry, in: feed) { xml.element("dc:creator", text: name) }
  }

  /// Writes the id, which is a permalink only if it is the link.
  private func guid(of entry: Entry) {
    let isPermaLink = entry.id == entry.link.text ? nil : "false"
    xml.element("guid", ["isPermaLink": isPermaLink], text: entry.id)
  }

  /// Writes the first enclosure, the others as media, and the picture.
  ///
  /// Readers take one enclosure of an item, some the first and some the last.
  private func enclosures(of entry: Entry) {
    if let first = entry.enclosures.first {
      let length = String(first.length ?? 0)
      xml.element("enclosure", ["url": first.url.text, "length": length, "type": first.type])
    }
    for enclosure in entry.enclosures.dropFirst() { xml.media(enclosure) }
    if let image = entry.image { xml.media(image) }
  }

  /// Writes the feed that the item was taken from, if its address is known, which the element must have.
  private func source(of entry: Entry) -> Int {
    guard let source = entry.source, let feed = source.selfLink else { return 0 }
    let text = RSSText(source.title ?? "")
    xml.element("source", ["url": feed.text], text: text.bytes)
    return text.removedCount
  }

  private func via(_ entry: Entry) {
    guard let original = entry.original else { return }
    xml.element("atom:link", ["rel": "via", "href": original.text])
  }
}
