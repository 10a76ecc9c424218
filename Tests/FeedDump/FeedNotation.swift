import FeedModel
import Notation

/// A feed that was read, as JSON with a member for every field of the model; dates are seconds since 1970.
struct FeedNotation {
  private var json = JSONWriter(layout: .compact)

  /// Begins with nothing written.
  init() {}

  /// The feed as one line.
  mutating func json(of feed: ReceivedFeed) -> String {
    json.beginObject()
    member("id", feed.id)
    member("title", feed.title)
    member("description", feed.description)
    member("self", feed.selfLink?.text)
    member("link", feed.siteLink?.text)
    member("language", feed.language)
    member("rights", feed.rights)
    member("icon", feed.icon?.text)
    member("logo", feed.logo?.text)
    member("ttl", feed.timeToLive)
    member("updated", feed.updated?.secondsSinceEpoch)
    people(feed.authors)
    list("entries", feed.entries) { $0.members(of: $1) }
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private mutating func members(of entry: ReceivedEntry) {
    member("id", entry.id)
    member("title", entry.title)
    member("link", entry.link?.text)
    member("original", entry.original?.text)
    member("base", entry.base?.text)
    member("published", entry.published?.secondsSinceEpoch)
    member("updated", entry.updated?.secondsSinceEpoch)
    member("summary", entry.summary.map { String(decoding: $0, as: UTF8.self) })
    member("content", entry.content.map { String(decoding: $0, as: UTF8.self) })
    member("image", entry.image?.url.text)
    member("language", entry.language)
    people(entry.authors)
    list("categories", entry.categories) { $0.member("term", $1.term) }
    list("enclosures", entry.enclosures) { notation, file in
      notation.member("url", file.url.text)
      notation.member("type", file.type)
      notation.member("length", file.length)
    }
  }

  private mutating func people(_ people: [Person]) {
    list("authors", people) { notation, person in
      notation.member("name", person.name)
      notation.member("email", person.email)
      notation.member("url", person.url?.text)
    }
  }

  private mutating func member(_ key: String, _ text: String?) {
    json.key(key)
    if let text { json.string(text) } else { json.null() }
  }

  private mutating func member(_ key: String, _ number: Int?) {
    json.key(key)
    if let number { json.integer(number) } else { json.null() }
  }

  private mutating func list<Element>(
    _ key: String,
    _ elements: [Element],
    members: (inout FeedNotation, Element) -> Void
  ) {
    json.key(key)
    json.beginArray()
    for element in elements {
      json.beginObject()
      members(&self, element)
      json.endObject()
    }
    json.endArray()
  }
}
