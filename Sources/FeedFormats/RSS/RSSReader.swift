import FeedModel
import LibXML

/// Reads RSS of every version: 0.90 and 1.0, which are RDF, 0.91 to 0.94, and 2.0.
///
/// Elements of Atom are taken wherever they stand, as readers do.
struct RSSReader {
  /// The feed as far as it is read.
  var draft = ReceivedFeedDraft()

  /// What was noticed.
  var notes: ReadingNotes

  private var list = EntryList()

  /// Begins to read.
  init(_ notes: ReadingNotes) {
    self.notes = notes
  }

  /// Reads a document by its outermost element, which may be a channel alone.
  mutating func read(_ root: XMLElement, in scope: ElementScope) -> ReceivedFeed {
    let scope = scope.entering(root)
    if root.key == "channel" {
      read(channel: root, in: scope)
    } else {
      read(document: root, in: scope)
    }
    var feed = draft.finished()
    feed.entries = list.entries
    return feed
  }

  private mutating func read(document root: XMLElement, in scope: ElementScope) {
    var scope = scope
    for element in root.elements where FeedVocabulary(of: element) == .core {
      switch element.key {
      case "channel":
        read(channel: element, in: scope)
        scope = scope.falling(backTo: draft.feed.siteLink)
      case "item", "entry": read(item: element, in: scope)
      case "image": read(image: element, in: scope)
      case "textinput": notes.passOver(element.qualifiedName)
      default: read(head: element, in: scope)
      }
    }
  }

  private mutating func read(channel: XMLElement, in scope: ElementScope) {
    var scope = scope.entering(channel)
    if draft.feed.language == nil { draft.feed.language = scope.language }
    for element in channel.elements {
      switch FeedVocabulary(of: element) {
      case .core where element.key == "item" || element.key == "entry":
        // The head comes first as a rule, and its link is what relative references are meant against.
        scope = scope.falling(backTo: draft.feed.siteLink)
        read(item: element, in: scope)
      case .core: read(head: element, in: scope)
      case let vocabulary: draft.take(extension: element, vocabulary, in: scope, &notes)
      }
    }
  }

  private mutating func read(item element: XMLElement, in scope: ElementScope) {
    guard let number = list.number(of: element, &notes) else { return }
    list.append(entry(element, number: number, in: scope))
  }
}
