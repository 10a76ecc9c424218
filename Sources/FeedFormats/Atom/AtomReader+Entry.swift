import FeedModel
import LibXML

/// The elements of an entry (RFC 4287 §4.1.2).
extension AtomReader {
  /// Reads an entry.
  mutating func entry(_ root: XMLElement, number: Int, in scope: ElementScope) -> ReceivedEntry {
    var draft = ReceivedEntryDraft(number: number)
    let outer = scope.language
    let scope = scope.entering(root)
    if scope.language != outer { draft.entry.language = scope.language }
    var contentScope = scope
    var sourceAuthors: [Person] = []
    for element in root.elements {
      let vocabulary = FeedVocabulary(of: element)
      guard vocabulary == .core else {
        draft.take(extension: element, vocabulary, in: scope, &notes)
        continue
      }
      let inner = scope.entering(element)
      switch element.key {
      case "content":
        if draft.content == nil { contentScope = inner }
        take(content: element, of: &draft, in: inner)
      case "source":
        draft.entry.source = draft.entry.source ?? Self.source(element, in: inner)
        sourceAuthors = Self.authors(of: element, in: inner)
      default: read(element, of: &draft, in: inner)
      }
    }
    // An entry without authors has those of the feed it comes from (RFC 4287 §4.2.1).
    if draft.entry.authors.isEmpty { draft.entry.authors = sourceAuthors }
    return draft.finished(in: contentScope)
  }

  private mutating func read(
    _ element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    switch element.key {
    case "id", "guid":
      draft.entry.id = element.text.trimmed.nonEmpty ?? draft.entry.id
      // Where there is no link, an id that is an address is the best one.
      draft.permalink = draft.entry.id
    case "title": draft.entry.title = draft.entry.title ?? AtomText.text(of: element)?.words
    case "link":
      if let link = AtomLink(element, in: scope) { draft.take(link, &notes) }
    case "summary": draft.summary = draft.summary ?? AtomText.text(of: element)
    case "description": draft.summary = draft.summary ?? ElementText.html(of: element)
    case "author": draft.add(author: AtomPerson.person(element, in: scope))
    case "category": draft.add(category: element.attribute("term") ?? element.text)
    case "published", "issued", "pubdate":
      draft.entry.published = ElementText.date(of: element, &notes) ?? draft.entry.published
    case "updated", "modified":
      draft.entry.updated = ElementText.date(of: element, &notes) ?? draft.entry.updated
    case "created": draft.created = draft.created ?? ElementText.date(of: element, &notes)
    default: notes.passOver(element.qualifiedName, inEntry: draft.number)
    }
  }

  /// Takes the content; one that stands elsewhere leads there (RFC 4287 §4.1.3.2).
  private mutating func take(
    content element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    if let elsewhere = element.attribute("src") {
      draft.spareLink = draft.spareLink ?? scope.url(elsewhere)
      notes.passOver("content src", inEntry: draft.number)
    } else if let text = AtomText.text(of: element) {
      if draft.content == nil { draft.content = text }
    } else if element.children.contains(where: { $0 != .text("") }), !element.text.trimmed.isEmpty {
      notes.passOver("content type=\(element.attribute("type") ?? "")", inEntry: draft.number)
    }
  }

  /// The feed that an entry was taken from (RFC 4287 §4.2.11).
  static func source(_ root: XMLElement, in scope: ElementScope) -> EntrySource? {
    var source = EntrySource()
    for element in root.elements where FeedVocabulary(of: element) == .core {
      let scope = scope.entering(element)
      switch element.key {
      case "id": source.id = source.id ?? element.text.trimmed.nonEmpty
      case "title": source.title = source.title ?? AtomText.text(of: element)?.words
      case "rights": source.rights = source.rights ?? AtomText.text(of: element)?.words
      case "updated": source.updated = source.updated ?? Timestamp(anyForm: element.text.trimmed)
      case "link":
        guard let link = AtomLink(element, in: scope) else { continue }
        if link.relation == "self" { source.selfLink = source.selfLink ?? link.url }
        if link.relation == "alternate" { source.siteLink = source.siteLink ?? link.url }
      default: continue
      }
    }
    return source == EntrySource() ? nil : source
  }

  private static func authors(of source: XMLElement, in scope: ElementScope) -> [Person] {
    source.elements.lazy.filter { $0.key == "author" && FeedVocabulary(of: $0) == .core }
      .prefix(FeedLimits.parts).compactMap { AtomPerson.person($0, in: scope) }
  }
}
