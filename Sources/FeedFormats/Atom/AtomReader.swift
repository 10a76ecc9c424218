import FeedModel
import LibXML

/// Reads Atom 1.0 (RFC 4287) and 0.3, feeds and single entries.
struct AtomReader {
  /// The feed as far as it is read.
  var draft = ReceivedFeedDraft()

  /// What was noticed.
  var notes: ReadingNotes

  private var list = EntryList()

  /// Begins to read.
  init(_ notes: ReadingNotes) {
    self.notes = notes
  }

  /// Reads a document by its outermost element; an entry alone makes a feed of one entry.
  mutating func read(_ root: XMLElement, in scope: ElementScope) -> ReceivedFeed {
    if root.key == "entry" {
      read(entry: root, in: scope)
    } else {
      read(feed: root, in: scope.entering(root))
    }
    var feed = draft.finished()
    feed.entries = list.entries
    return feed
  }

  private mutating func read(feed root: XMLElement, in scope: ElementScope) {
    draft.feed.language = scope.language
    for element in root.elements {
      switch FeedVocabulary(of: element) {
      case .core where element.key == "entry" || element.key == "item":
        read(entry: element, in: scope)
      case .core: read(head: element, in: scope)
      case let vocabulary: draft.take(extension: element, vocabulary, in: scope, &notes)
      }
    }
  }

  private mutating func read(entry element: XMLElement, in scope: ElementScope) {
    guard let number = list.number(of: element, &notes) else { return }
    // Where nobody says where the document is from, it may say so itself.
    let scope = scope.falling(backTo: draft.feed.selfLink ?? draft.feed.siteLink)
    list.append(entry(element, number: number, in: scope))
  }

  private mutating func read(head element: XMLElement, in scope: ElementScope) {
    let scope = scope.entering(element)
    switch element.key {
    case "id": draft.feed.id = element.text.trimmed.nonEmpty ?? draft.feed.id
    case "title": draft.feed.title = draft.feed.title ?? AtomText.text(of: element)?.words
    case "subtitle", "tagline":
      draft.feed.description = AtomText.text(of: element)?.words ?? draft.feed.description
    case "link":
      guard let link = AtomLink(element, in: scope) else { return }
      if !draft.take(link) { notes.passOver("link rel=\(link.relation)") }
    case "updated", "modified":
      draft.feed.updated = ElementText.date(of: element, &notes) ?? draft.feed.updated
    case "author": draft.add(author: AtomPerson.person(element, in: scope))
    case "rights", "copyright":
      draft.feed.rights = draft.feed.rights ?? AtomText.text(of: element)?.words
    case "icon": draft.feed.icon = draft.feed.icon ?? scope.url(element.text)
    case "logo": draft.feed.logo = draft.feed.logo ?? scope.url(element.text)
    case "generator": return
    default: notes.passOver(element.qualifiedName)
    }
  }
}
