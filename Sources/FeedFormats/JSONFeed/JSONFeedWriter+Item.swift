import FeedModel
import HTML
import LibXML
import Notation

/// The members of an item (JSON Feed 1.1, “Items”).
extension JSONFeedWriter {
  /// Writes the members of an entry.
  mutating func item(_ entry: Entry) {
    string("id", entry.id)
    string("url", entry.link.text)
    string("external_url", entry.original?.text)
    if entry.title?.isEmpty == false { string("title", entry.title) }
    content(of: entry)
    string("summary", entry.summary)
    string("image", entry.image?.url.text)
    string("date_published", entry.published.rfc3339)
    string("date_modified", entry.updated.rfc3339)
    people(entry.authors)
    strings("tags", entry.categories.map(\.term))
    string("language", entry.language)
    attachments(entry.enclosures)
    if let source = entry.source { self.source(source) }
  }

  /// Writes feedgen's own extension, which says of which feed the item was taken (“Extensions”).
  private mutating func source(_ source: EntrySource) {
    json.key("_feedgen")
    object { writer in
      writer.json.key("source")
      writer.object { writer in
        writer.string("id", source.id)
        writer.string("title", source.title)
        writer.string("feed_url", source.selfLink?.text)
        writer.string("home_page_url", source.siteLink?.text)
        writer.string("rights", source.rights)
        writer.string("date_modified", source.updated?.rfc3339)
      }
    }
  }

  private mutating func attachments(_ enclosures: [Enclosure]) {
    objects("attachments", enclosures) { writer, enclosure in
      writer.string("url", enclosure.url.text)
      writer.string("mime_type", enclosure.type)
      writer.integer("size_in_bytes", enclosure.length)
      writer.integer("duration_in_seconds", enclosure.duration)
    }
  }

  /// Writes the text that every item must have: the full one, else the short one, else nothing.
  ///
  /// It is HTML whatever it is made of, since some readers look for no `content_text`; they drop items without
  /// any text at all, so an entry that has none gets an empty one.
  private mutating func content(of entry: Entry) {
    let html = entry.content?.bytes ?? Self.html(of: entry.summary ?? "")
    string("content_html", XMLText(filtering: html))
  }

  /// A plain text as HTML that shows it.
  private static func html(of text: String) -> [UInt8] {
    var html: [UInt8] = []
    html.append(escapingText: Array(text.utf8)[...])
    return html
  }
}
