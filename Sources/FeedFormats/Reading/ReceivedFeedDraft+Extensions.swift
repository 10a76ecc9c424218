import Diagnostics
import FeedModel
import LibXML

/// What extensions say of a feed, in RSS as in Atom.
extension ReceivedFeedDraft {
  /// Takes an element of an extension; what the model has no place for is noted.
  mutating func take(
    extension element: XMLElement,
    _ vocabulary: FeedVocabulary,
    in scope: ElementScope,
    _ notes: inout ReadingNotes
  ) {
    let isTaken =
      switch vocabulary {
      case .dublinCore: take(dublinCore: element, &notes)
      case .podcast: take(podcast: element, in: scope)
      case .syndication: take(syndication: element)
      case .history: take(history: element)
      case .tombstones: take(tombstone: element, &notes)
      case .core, .content, .media, .xhtml, .feedBurner, .rdf, .foreign: false
      }
    if !isTaken { notes.passOver(element.qualifiedName) }
  }

  private mutating func take(dublinCore element: XMLElement, _ notes: inout ReadingNotes) -> Bool {
    switch element.key {
    case "title": feed.title = feed.title ?? ElementText.html(of: element)?.title
    case "creator", "author": add(author: PersonText.person(element.text))
    case "language": feed.language = feed.language ?? element.text.trimmed.nonEmpty
    case "rights": feed.rights = feed.rights ?? ElementText.html(of: element)?.words
    case "date", "modified": published = published ?? ElementText.date(of: element, &notes)
    case "description": spareDescription = spareDescription ?? ElementText.html(of: element)?.words
    default: return false
    }
    return true
  }

  private mutating func take(podcast element: XMLElement, in scope: ElementScope) -> Bool {
    switch element.key {
    case "author": add(author: PersonText.person(element.text))
    case "owner": owner = owner ?? AtomPerson.person(element, in: scope)
    case "summary", "subtitle":
      spareDescription = spareDescription ?? ElementText.html(of: element)?.words
    case "image":
      feed.logo = feed.logo ?? scope.url(element.attribute("href") ?? element.attribute("url"))
    default: return false
    }
    return true
  }

  /// RSS 1.0 Syndication: how many times in which span the feed changes.
  private mutating func take(syndication element: XMLElement) -> Bool {
    switch element.key {
    case "updateperiod": updatePeriod = Self.periods[element.text.trimmed.lowercased()]
    case "updatefrequency": updateFrequency = Self.minutes(element.text)
    case "updatebase": break
    default: return false
    }
    return true
  }

  /// The minutes of the spans of RSS 1.0 Syndication.
  private static let periods = [
    "hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
  ]

  /// A number of minutes or the like, more than 0.
  static func minutes(_ text: String) -> Int? {
    PlayingTime.count(text).flatMap { $0 > 0 ? $0 : nil }
  }

  private mutating func take(history element: XMLElement) -> Bool {
    switch element.key {
    case "complete": isComplete = true
    case "archive": isArchive = true
    default: return false
    }
    return true
  }

  /// A tombstone (RFC 6721 §3); one that does not say of what or since when is none.
  private mutating func take(tombstone element: XMLElement, _ notes: inout ReadingNotes) -> Bool {
    guard element.key == "deleted-entry" else { return false }
    guard feed.deletions.count < FeedLimits.headParts,
      let id = element.attribute("ref")?.trimmed.nonEmpty, let text = element.attribute("when")
    else { return true }
    if let when = Timestamp(anyForm: text) {
      feed.deletions.append(DeletedEntry(id: id, when: when))
    } else {
      notes.addUnreadableDate(text, named: "when", at: SourcePosition(element.position))
    }
    return true
  }
}
