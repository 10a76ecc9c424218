import FeedModel
import Posts

/// Says of each part of an entry where it came from.
struct ElementOrigins {
  /// The post.
  let loaded: LoadedPost

  /// The entry that was made of it.
  let entry: Entry

  /// The fields that were taken from its front matter.
  let fields: FieldOrigins

  /// The settings of the site.
  let configuration: Configuration

  /// What the ledger knew of the post.
  let known: LedgerEntry?

  /// When the post was last edited, as the ledger has it.
  let lastEdit: Timestamp?

  /// The parts of the entry, in the order of the documentation.
  var elements: [ExplainedElement] {
    [
      element("title", entry.title, fields.places(of: ["title"])),
      element("published", entry.published.rfc3339, published),
      element("updated", entry.updated.rfc3339, updated),
      element("id", entry.id, id),
      element("link", entry.link.text, link),
      element("original", entry.original?.text, fields.places(of: Self.origins)),
      element("base", entry.base.text, base),
      element("authors", listed(entry.authors.map(\.name)), authors),
      element(
        "categories",
        listed(entry.categories.map(\.term)),
        fields.places(of: ["categories", "category", "tags", "tag"])
      ),
      element(
        "summary",
        entry.summary,
        fields.places(of: ["summary", "description", "excerpt"]) ?? summaryOfBody
      ),
      element(
        "image",
        entry.image?.url.text,
        fields.places(of: ["image", "cover", "thumbnail"]) ?? ["the first good picture of the body"]
      ),
      element(
        "enclosures",
        listed(entry.enclosures.map(\.url.text)),
        fields.places(of: ["enclosure", "audio", "video"])
      ),
      element("language", entry.language ?? configuration.site.language, language),
    ] + source
  }

  /// The feed that the entry was taken from; few entries are taken from any, and of the others there is nothing to say.
  private var source: [ExplainedElement] {
    guard let source = entry.source else { return [] }
    let name = [source.title, source.selfLink?.text ?? source.id].compactMap { $0 }
    return [
      element("source", listed(name) ?? "a feed without a name", fields.places(of: Self.sources))
    ]
  }

  private static let hugoDates = [
    "date", "publishdate", "pubdate", "published", "lastmod", "modified",
  ]

  private static let sources = ["id", "title", "url", "link", "rights", "updated"]
    .map { "source." + $0 }

  private static let origins = ["from", "source", "original_url", "canonical_url"]

  private func element(_ name: String, _ value: String?, _ origins: [String]?) -> ExplainedElement {
    ExplainedElement(name: name, value: value, origins: value == nil ? [] : origins ?? [])
  }

  private func listed(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ", ")
  }

  private var published: [String] {
    let names = configuration.posts.dialect == .hugo ? Self.hugoDates : ["date", "published"]
    if let field = fields.date(of: names) { return field }
    return fields.dateOfFileName(loaded.post.fileName.dateText ?? "", as: loaded.post.published)
  }

  private var updated: [String] {
    if let field = fields.date(of: ["updated", "last_modified_at", "modified", "lastmod"]) {
      return field
    }
    return lastEdit == entry.updated
      ? ["the ledger: a noticeable edit"] : ["as published: nothing says that it changed"]
  }

  private var id: [String] {
    if loaded.identity.guid == entry.id, let field = fields.places(of: ["guid", "id"]) {
      return field
    }
    let isMinted = IDMint(settings: configuration.ids).id(of: loaded.identity) == entry.id
    let made = isMinted ? [mint] : []
    guard let known, known.id == entry.id else {
      return isMinted ? made : ["\(mint); others of that name have the first such ids"]
    }
    let isRenamed = known.path != loaded.path
    return ["the ledger" + (isRenamed ? ", which knew the post as “\(known.path)”" : "")] + made
  }

  /// What an id is made of.
  private var mint: String {
    let ids = configuration.ids
    let name = IDMint.name(of: loaded.path)
    switch ids.scheme {
    case .uuid: return "made of the authority “\(ids.authority)” and the path “\(name)”"
    case .tag: return "made of the authority “\(ids.authority)”, ids.since and the path “\(name)”"
    case .permalink: return "made of the link"
    case .jekyll: return "made of the folder of the link and the slug, as Jekyll does"
    }
  }

  private var link: [String] {
    let field = loaded.post.link.map(\.position)
    if configuration.posts.dialect == .jekyll {
      return fields.places(of: ["permalink"]) ?? ["posts.permalink"]
    }
    let isUsed = fields.use(of: ["permalink", "url"]).map { $0.position == field } ?? false
    if configuration.posts.dialect == .hugo {
      return fields.places(of: ["url"]) ?? ["posts.hugo, and the path as Hugo has it"]
    }
    let subject = PermalinkSubject(of: loaded.post, in: configuration.site.timeZone)
    let site = configuration.site.url
    if let pattern = configuration.posts.permalink,
      entry.link == site.appendingRelativePath(pattern.path(of: subject))
    {
      return ["posts.permalink"]
    }
    if entry.link == site.appendingRelativePath(subject.path) { return ["site.url and the path"] }
    let keys = isUsed ? ["permalink", "url"] : Self.origins
    return fields.places(of: keys) ?? ["site.url and the path"]
  }

  private var base: [String] {
    if entry.base == entry.link { return ["the link"] }
    return fields.places(of: ["base"]) ?? fields.places(of: ["from", "source", "original_url"])
      ?? ["the link"]
  }

  private var authors: [String] {
    fields.places(of: ["author", "authors"]) ?? ["site.author"]
  }

  private var summaryOfBody: [String] {
    ["the beginning of the body"]
  }

  private var language: [String] {
    fields.places(of: ["lang", "language"]) ?? ["site.language"]
  }
}
