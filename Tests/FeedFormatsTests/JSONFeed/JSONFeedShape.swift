import Notation

/// What JSON Feed 1.1 asks of a document, as a list of what is wrong with one.
enum JSONFeedShape {
  /// Everything that is wrong, in words; empty if nothing is.
  static func faults(of feed: Value) -> [String] {
    var faults = strings(["version", "title"], in: feed, required: true)
    faults += strings(
      ["home_page_url", "feed_url", "description", "icon", "favicon", "language"],
      in: feed
    )
    faults += authors(of: feed)
    for hub in feed["hubs"]?.array ?? [] {
      faults += strings(["type", "url"], in: hub, required: true)
    }
    if feed["version"]?.string != "https://jsonfeed.org/version/1.1" { faults.append("version") }
    guard let items = feed["items"]?.array else { return faults + ["items"] }
    return faults + items.flatMap(itemFaults)
  }

  private static func itemFaults(_ item: Value) -> [String] {
    var faults = strings(["id"], in: item, required: true)
    if item["content_html"]?.string == nil { faults.append("no content_html") }
    faults += strings(
      [
        "url", "external_url", "title", "summary", "image", "date_published", "date_modified",
        "language",
      ],
      in: item
    )
    faults += authors(of: item)
    if let tags = item["tags"]?.array, tags.contains(where: { $0.string == nil }) {
      faults.append("tags")
    }
    for attachment in item["attachments"]?.array ?? [] {
      faults += strings(["url", "mime_type"], in: attachment, required: true)
      faults += numbers(["size_in_bytes", "duration_in_seconds"], in: attachment)
    }
    return faults
  }

  private static func authors(of value: Value) -> [String] {
    guard let authors = value["authors"] else { return [] }
    guard let list = authors.array, !list.isEmpty else { return ["authors"] }
    return list.flatMap { strings(["name"], in: $0, required: true) + strings(["url"], in: $0) }
  }

  private static func strings(
    _ keys: [String],
    in value: Value,
    required: Bool = false
  ) -> [String] {
    keys.filter { key in
      guard let member = value[key] else { return required }
      return member.string == nil
    }
  }

  private static func numbers(_ keys: [String], in value: Value) -> [String] {
    keys.filter { key in
      guard let member = value[key] else { return false }
      return member.integer.map { $0 < 0 } ?? true
    }
  }
}
