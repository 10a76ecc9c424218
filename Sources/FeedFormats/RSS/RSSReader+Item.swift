import FeedModel
import LibXML

/// The elements of an item (RSS 2.0, “Elements of <item>”).
extension RSSReader {
  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Reads an item.
  mutating func entry(_ item: XMLElement, number: Int, in scope: ElementScope) -> ReceivedEntry {
    var draft = ReceivedEntryDraft(number: number)
    let scope = scope.entering(item)
    if item.attributes.contains(where: { $0.name == "lang" }) {
      draft.entry.language = scope.language
    }
    for element in item.elements {
      let vocabulary = FeedVocabulary(of: element)
      if vocabulary == .core {
        read(element, of: &draft, in: scope)
      } else {
        draft.take(extension: element, vocabulary, in: scope, &notes)
      }
    }
    if draft.entry.id == nil {
      let about = item.attribute("about", namespace: Self.rdf) ?? item.attribute("about")
      draft.entry.id = about?.trimmed.nonEmpty
    }
    return draft.finished(in: scope)
  }

  private mutating func read(
    _ element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    switch element.key {
    case "title": draft.entry.title = draft.entry.title ?? text(element)?.title
    case "link": read(link: element, of: &draft, in: scope)
    case "description", "abstract":
      draft.summary = draft.summary ?? text(element)
      draft.takesSummaryForText = true
    case "summary": draft.summary = draft.summary ?? text(element)
    case "content", "body", "fullitem": draft.content = draft.content ?? text(element)
    case "author": draft.add(author: AtomPerson.person(element, in: scope))
    case "category": draft.add(category: element.attribute("term") ?? element.text)
    case "keywords":
      for term in element.text.split(separator: ",") { draft.add(category: String(term)) }
    case "guid", "id": take(id: element, of: &draft)
    case "pubdate", "published", "issued":
      draft.entry.published = ElementText.date(of: element, &notes) ?? draft.entry.published
    case "updated", "modified":
      draft.entry.updated = ElementText.date(of: element, &notes) ?? draft.entry.updated
    case "enclosure": take(enclosure: element, of: &draft, in: scope)
    case "source": draft.entry.source = draft.entry.source ?? source(element, in: scope)
    case "image": take(image: element, of: &draft, in: scope)
    default: notes.passOver(element.qualifiedName, inEntry: draft.number)
    }
  }

  private mutating func take(id element: XMLElement, of draft: inout ReceivedEntryDraft) {
    guard let id = element.text.trimmed.nonEmpty else { return }
    draft.entry.id = id
    let isPermalink =
      element.attribute("isPermaLink") ?? element.attribute("ispermalink") ?? "true"
    if element.key == "guid", isPermalink.trimmed.lowercased() == "true" { draft.permalink = id }
  }

  private mutating func read(
    link element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    if let link = AtomLink(element, in: scope) {
      draft.take(link, &notes)
    } else {
      draft.entry.link = draft.entry.link ?? scope.url(element.text)
    }
  }

  private func take(
    enclosure element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    let address = element.attribute("url") ?? element.attribute("href")
    guard let url = scope.entering(element).url(address) else { return }
    // A length of 0 says that it is not known.
    let length = element.attribute("length").flatMap(PlayingTime.count).flatMap {
      $0 > 0 ? $0 : nil
    }
    draft.add(enclosure: url, type: element.attribute("type")?.trimmed.nonEmpty, length: length)
  }

  private func take(
    image element: XMLElement,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    let inside = element.elements.first { $0.key == "url" }?.text
    let address = element.attribute("url") ?? element.attribute("href") ?? inside ?? element.text
    if let url = scope.url(address) { draft.add(Image(url: url), rank: 2) }
  }

  /// The feed that an item was taken from (RSS 2.0, “<source> sub-element of <item>”).
  private func source(_ element: XMLElement, in scope: ElementScope) -> EntrySource? {
    guard !ElementMarkup.isMarkup(element) else {
      return AtomReader.source(element, in: scope)
    }
    var source = EntrySource()
    source.title = ElementText.html(of: element)?.title
    source.selfLink = scope.url(element.attribute("url"))
    return source == EntrySource() ? nil : source
  }
}
