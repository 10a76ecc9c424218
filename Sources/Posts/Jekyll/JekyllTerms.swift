import FeedModel
import Notation

/// The categories and tags of a post as Jekyll gathers them.
struct JekyllTerms {
  /// All categories: those of the folders above `_posts`, of the defaults and of the front matter.
  let categories: [Category]

  /// The tags.
  let tags: [Category]

  /// What stands in a feed: `category` alone, else all categories, then the tags; each term once.
  let subjects: [Category]

  /// Reads the fields of a post.
  ///
  /// One text is split at white space. The singular, `category` or `tag`, is one term whatever is in it, and goes
  /// before the plural.
  init(of fields: inout FieldReader, at place: PostPlace) {
    let own = Self.single(&fields, "category")
    let defaults = place.defaults.first { $0.key == "categories" }?.value
    var categories = Self.folders(above: place)
    categories += defaults.map { Self.several($0) } ?? []
    categories += fields.value("categories").map { Self.several($0) } ?? []
    categories += own
    let single = Self.single(&fields, "tag")
    let tags = single.isEmpty ? fields.value("tags").map { Self.several($0) } ?? [] : single
    for key in ["categories", "tags"] {
      if let value = fields.value(key) { fields.record(key, value) }
    }
    self.categories = Self.distinct(categories)
    self.tags = Self.distinct(tags)
    subjects = Self.distinct((own.isEmpty ? categories : own) + tags)
  }

  /// The folders that `_posts` stands in, which are categories of the posts there.
  private static func folders(above place: PostPlace) -> [String] {
    guard place.collection == PostPlace.usualCollection else { return [] }
    return place.path.split(separator: "/").dropLast().prefix { $0 != "_posts" && $0 != "_drafts" }
      .map(String.init)
  }

  private static func single(_ fields: inout FieldReader, _ key: String) -> [String] {
    guard let value = fields.value(key), value.boolean != false else { return [] }
    fields.record(key, value)
    return texts(value)
  }

  private static func several(_ value: Value) -> [String] {
    guard let text = value.string else { return texts(value) }
    return text.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 || $0 == 0 }
      .map { String(Substring($0)) }
  }

  /// The texts of a scalar or a list, at any depth.
  private static func texts(_ value: Value) -> [String] {
    if let list = value.array { return list.flatMap(texts) }
    return value.scalarText.map { [$0] } ?? []
  }

  private static func distinct(_ terms: [String]) -> [Category] {
    var seen: Set<[UInt8]> = []
    return terms.map(FieldReader.trimmed)
      .filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
      .map(Category.init)
  }
}
