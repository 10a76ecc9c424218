import Diagnostics
import Notation

extension FeedOutline {
  /// Outlines a JSON Feed; what has a wrong type is left out, which is for others to report.
  init(jsonFeed feed: JSONValue) {
    self.init(format: .json, at: feed.position)
    selfLink = feed.outlinedText("feed_url")
    for hub in feed["hubs"]?.array ?? [] {
      if let url = hub.outlinedText("url") { hubs.append(url) }
    }
    for item in feed["items"]?.array ?? [] where item.object != nil {
      entries.append(OutlinedEntry(item: item))
    }
  }
}

extension OutlinedEntry {
  /// Outlines an item of a JSON Feed.
  fileprivate init(item: JSONValue) {
    self.init(at: item.position)
    if let id = item["id"], let text = id.scalarText {
      self.id = OutlinedText(text: text, position: id.position)
    }
    link = item["url"]?.string
    title = item.outlinedText("title").map {
      OutlinedTitle(text: $0.text, kind: .text, position: $0.position)
    }
    published = item.outlinedDate("date_published")
    updated = item.outlinedDate("date_modified")
    if let body = item.outlinedText("content_html"), item["content_text"] == nil {
      bodies.append(body)
    }
    for tag in item["tags"]?.array ?? [] {
      if let text = tag.string {
        categories.append(OutlinedText(text: text, position: tag.position))
      }
    }
    for attachment in item["attachments"]?.array ?? [] {
      enclosures.append(OutlinedEnclosure(attachment: attachment))
    }
  }
}

extension OutlinedEnclosure {
  /// Takes over an attachment, which need not say its size.
  fileprivate init(attachment: JSONValue) {
    self.init(
      url: attachment["url"]?.string ?? "",
      type: attachment["mime_type"]?.string ?? "",
      length: attachment["size_in_bytes"]?.scalarText,
      position: attachment.position
    )
  }
}

extension JSONValue {
  /// A member that is a string, and where it stands.
  fileprivate func outlinedText(_ key: String) -> OutlinedText? {
    guard let value = self[key], let text = value.string else { return nil }
    return OutlinedText(text: text, position: value.position)
  }

  /// A member that is a date.
  fileprivate func outlinedDate(_ key: String) -> OutlinedDate? {
    outlinedText(key).map { OutlinedDate(rfc3339: $0.text, at: $0.position) }
  }
}
