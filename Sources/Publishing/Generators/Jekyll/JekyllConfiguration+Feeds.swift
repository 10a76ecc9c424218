import Diagnostics
import Notation

/// The feeds that jekyll-feed writes.
extension JekyllConfiguration {
  /// A collection that has feeds.
  struct FeedCollection {
    /// Its name.
    let name: Value
    /// Where its feed goes, if it does not go where it usually does.
    let path: Value?
    /// The categories that have feeds of their own.
    let categories: [Value]
  }

  /// How many entries a feed of jekyll-feed has unless the site says otherwise.
  private static let usualLimit = 10

  /// The collections that have feeds, the posts first.
  mutating func collectionsWithFeeds() -> [FeedCollection] {
    let value = settings.value("feed", "collections")
    var found: [FeedCollection] = []
    if let members = value?.object {
      found = members.map { member in
        FeedCollection(
          name: member.name,
          path: member.value["path"].flatMap { $0.scalarText == nil ? nil : $0 },
          categories: member.value["categories"].map {
            settings.texts($0, ["feed", "collections", member.key, "categories"])
          } ?? []
        )
      }
    } else if let value {
      found = settings.texts(value, ["feed", "collections"]).map {
        FeedCollection(name: $0, path: nil, categories: [])
      }
    }
    let own = found.first { $0.name.text == "posts" }
    let posts = FeedCollection(
      name: own?.name ?? nowhere.replaced(by: "posts"),
      path: own?.path ?? settings.text("feed", "path"),
      categories: own?.categories.isEmpty == false
        ? own?.categories ?? [] : settings.texts("feed", "categories")
    )
    return [posts] + found.filter { $0.name.text != "posts" }
  }

  /// The `feeds` list of a site of a title.
  mutating func feeds(_ title: String) -> [Value] {
    var feeds: [Value] = []
    for collection in feedCollections {
      let isUsual = collection.name.text == "posts"
      let folder = isUsual ? "feed" : "feed/" + collection.name.text
      let name = isUsual ? title : title + " | " + Self.capitalized(collection.name.text)
      let path = collection.path.map { $0.replaced(by: Self.relative($0.text)) }
      feeds.append(
        collection.name.object([
          "path": path ?? collection.name.replaced(by: folder + ".xml"),
          "format": nowhere.replaced(by: "atom"),
          "limit": limit,
          "title": isUsual ? nil : nowhere.replaced(by: name),
          "collection": isUsual ? nil : collection.name.asText,
        ])
      )
      for category in collection.categories {
        guard let filter = Self.filter(category.text) else {
          settings.report(
            .unsupportedSetting,
            category,
            "there is no feed of the category “\(category.text)”, which has quotes of both kinds"
          )
          continue
        }
        feeds.append(
          category.object([
            "path": category.replaced(by: folder + "/" + category.text + ".xml"),
            "format": nowhere.replaced(by: "atom"),
            "limit": limit,
            "title": category.replaced(by: name + " | " + Self.capitalized(category.text)),
            "collection": isUsual ? nil : collection.name.asText,
            "where": category.replaced(by: filter),
          ])
        )
      }
    }
    return feeds + [tagFeeds(title)].compactMap { $0 }
  }

  /// The series of a feed for each tag; nil unless the site wants it.
  private mutating func tagFeeds(_ title: String) -> Value? {
    guard let tags = settings.value("feed", "tags"), tags.boolean != false else { return nil }
    let only = tags["only"].map { settings.texts($0, ["feed", "tags", "only"]) }
    let except = tags["except"].map { settings.texts($0, ["feed", "tags", "except"]) }
    let folder = tags["path"]?.scalarText ?? "/feed/by_tag/"
    return tags.object([
      "path": tags.replaced(by: Self.relative(folder) + ":tag.xml"),
      "format": nowhere.replaced(by: "atom"),
      "limit": limit,
      "title": nowhere.replaced(by: title),
      "each": tags.replaced(by: "tag"),
      "spelling": tags.replaced(by: "exact"),
      "only": only.map { tags.replaced(by: $0.map(\.asText)) },
      "except": except.map { tags.replaced(by: $0.map(\.asText)) },
    ])
  }

  private var limit: Value {
    settings.value("feed", "posts_limit") ?? nowhere.replaced(by: Self.usualLimit)
  }

  /// The filter for a category; nil if no quotes can stand around it.
  private static func filter(_ category: String) -> String? {
    for quote in ["'", "\""] where !category.contains(quote) {
      return "category:" + quote + category + quote
    }
    return nil
  }

  /// A path without slashes before it.
  private static func relative(_ path: String) -> String {
    String(path.drop { $0 == "/" })
  }

  /// A word as Liquid's `capitalize` writes it: the first letter large, the others small.
  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}

extension Member {
  /// The key as a value.
  fileprivate var name: Value {
    Value(.string, text: key, position: position, offset: value.offset)
  }
}
