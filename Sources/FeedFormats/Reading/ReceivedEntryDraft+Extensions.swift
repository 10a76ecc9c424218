import FeedModel
import LibXML

/// What extensions say of an entry, in RSS as in Atom.
extension ReceivedEntryDraft {
  /// Takes an element of an extension; what the model has no place for is noted.
  mutating func take(
    extension element: XMLElement,
    _ vocabulary: FeedVocabulary,
    in scope: ElementScope,
    _ notes: inout ReadingNotes
  ) {
    let isTaken =
      switch vocabulary {
      case .content: takeContent(element)
      case .dublinCore: take(dublinCore: element, &notes)
      case .media: take(media: element, in: scope, &notes)
      case .podcast: take(podcast: element, in: scope)
      case .xhtml: takeBody(element)
      case .feedBurner: takeOriginalLink(element, in: scope)
      case .core, .syndication, .history, .tombstones, .rdf, .foreign: false
      }
    if !isTaken { notes.passOver(element.qualifiedName, inEntry: number) }
  }

  /// `content:encoded` (RSS 1.0 Content).
  private mutating func takeContent(_ element: XMLElement) -> Bool {
    guard element.key == "encoded" else { return false }
    content = content ?? ElementText.html(of: element)
    return true
  }

  /// The body of a page, as some feeds of RSS have it.
  private mutating func takeBody(_ element: XMLElement) -> Bool {
    guard element.key == "body" || element.key == "div" else { return false }
    content = content ?? .html(ElementMarkup.inner(of: element))
    return true
  }

  /// `feedburner:origLink`: the page itself, where the link only counts readers.
  private mutating func takeOriginalLink(_ element: XMLElement, in scope: ElementScope) -> Bool {
    guard element.key == "origlink" else { return false }
    entry.original = entry.original ?? scope.url(element.text)
    return true
  }

  private mutating func take(dublinCore element: XMLElement, _ notes: inout ReadingNotes) -> Bool {
    switch element.key {
    case "creator", "author": add(author: PersonText.person(element.text))
    case "subject": add(category: element.text)
    case "title": spareTitle = spareTitle ?? ElementText.html(of: element)?.title
    case "description", "abstract": spareText = spareText ?? ElementText.html(of: element)
    case "identifier": entry.id = entry.id ?? element.text.trimmed.nonEmpty
    case "language": entry.language = entry.language ?? element.text.trimmed.nonEmpty
    case "date": plainDate = plainDate ?? ElementText.date(of: element, &notes)
    case "issued": entry.published = entry.published ?? ElementText.date(of: element, &notes)
    case "modified": entry.updated = entry.updated ?? ElementText.date(of: element, &notes)
    case "created": created = created ?? ElementText.date(of: element, &notes)
    default: return false
    }
    return true
  }

  private mutating func take(podcast element: XMLElement, in scope: ElementScope) -> Bool {
    switch element.key {
    case "author": add(author: PersonText.person(element.text))
    case "duration": duration = duration ?? PlayingTime.seconds(element.text)
    case "image":
      if let url = scope.url(element.attribute("href") ?? element.attribute("url") ?? element.text)
      {
        add(Image(url: url), rank: 2)
      }
    case "keywords": for term in element.text.split(separator: ",") { add(category: String(term)) }
    case "summary": spareText = FoundText(html: element.text) ?? spareText
    case "subtitle": spareText = spareText ?? FoundText(html: element.text)
    case "title": spareTitle = spareTitle ?? ElementText.html(of: element)?.title
    default: return false
    }
    return true
  }
}
