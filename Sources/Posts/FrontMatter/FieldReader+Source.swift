import Diagnostics
import FeedModel
import Notation

extension FieldReader {
  /// Whether `source` names a feed, as a map, and not the page that the post came from.
  var namesSourceFeed: Bool { value("source")?.object != nil }

  /// The feed that the post was taken from: the map `source` with `id`, `title`, `url` of the feed, `link` of its site,
  /// `rights`, `updated` and `entry`; nil if it is none, or says nothing.
  mutating func source() -> SourceField? {
    guard let map = value("source"), map.object != nil else { return nil }
    var source = SourceField()
    source.id = member("id", of: map)
    source.title = member("title", of: map)
    source.feed = member("url", of: map)
    source.site = member("link", of: map)
    source.rights = member("rights", of: map)
    source.entry = member("entry", of: map)
    if let updated = map["updated"], !updated.isNull, !isEmpty(updated) {
      source.updated = date(updated, of: "source.updated", problemCode: .ignoredDate)
    }
    return source == SourceField() ? nil : source
  }

  private mutating func member(_ name: String, of map: Value) -> Located<String>? {
    guard let value = map[name], let text = text(value, of: "source.\(name)") else { return nil }
    record("source.\(name)", value)
    return text
  }
}
