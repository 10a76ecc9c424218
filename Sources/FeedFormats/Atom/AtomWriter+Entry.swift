import Diagnostics
import FeedModel
import LibXML

/// The elements of an entry (RFC 4287 §4.1.2).
extension AtomWriter {
  /// Writes an entry, and a warning if it has characters that XML cannot carry.
  func entry(_ entry: Entry, diagnostics: inout DiagnosticList) {
    let before = xml.removedCharacterCount
    let language = entry.language == feed.language ? nil : entry.language
    xml.element("entry", ["xml:lang": language]) {
      xml.element("id", text: entry.id)
      text("title", entry.title ?? "")
      links(of: entry)
      date("published", entry.published)
      date("updated", entry.updated)
      for person in entry.authors { author(person) }
      for category in entry.categories { xml.element("category", ["term": category.term]) }
      if let summary = entry.summary { text("summary", summary) }
      if let content = entry.content { self.content(content.bytes, base: entry.base) }
      if let source = entry.source { self.source(source) }
      if let image = entry.image { xml.media(image) }
    }
    let removed = xml.removedCharacterCount - before
    if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: entry)) }
  }

  private func links(of entry: Entry) {
    link("alternate", entry.link, type: "text/html")
    if let original = entry.original { link("via", original) }
    for enclosure in entry.enclosures {
      link("enclosure", enclosure.url, type: enclosure.type, length: enclosure.length)
    }
  }

  /// Writes HTML as text that is escaped once (RFC 4287 §3.1.1.2).
  private func content(_ html: [UInt8], base: AbsoluteURL) {
    xml.element("content", ["type": "html", "xml:base": base.text], text: html)
  }

  /// Writes what is known of the feed that an entry was taken from (RFC 4287 §4.2.11).
  private func source(_ source: EntrySource) {
    xml.element("source") {
      if let id = source.id { xml.element("id", text: id) }
      if let title = source.title { text("title", title) }
      if let feed = source.selfLink { link("self", feed) }
      if let site = source.siteLink { link("alternate", site) }
      if let updated = source.updated { date("updated", updated) }
      if let rights = source.rights { text("rights", rights) }
    }
  }
}
