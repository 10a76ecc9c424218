import Diagnostics
import FeedModel
import LibXML

/// The elements of a channel (RSS 2.0, “Required channel elements”, “Optional channel elements”).
extension RSSReader {
  /// Takes an element of RSS or Atom.
  mutating func read(head element: XMLElement, in scope: ElementScope) {
    switch element.key {
    case "title": draft.feed.title = draft.feed.title ?? text(element)?.title
    case "link": read(link: element, in: scope)
    case "description", "tagline", "subtitle":
      draft.feed.description = text(element)?.words ?? draft.feed.description
    case "language":
      draft.feed.language = element.text.trimmed.nonEmpty ?? draft.feed.language
    case "copyright", "rights": draft.feed.rights = draft.feed.rights ?? text(element)?.words
    case "managingeditor", "author": draft.add(author: AtomPerson.person(element, in: scope))
    case "lastbuilddate", "updated", "modified":
      draft.feed.updated = ElementText.date(of: element, &notes) ?? draft.feed.updated
    case "pubdate": draft.published = ElementText.date(of: element, &notes) ?? draft.published
    case "ttl":
      draft.feed.timeToLive = draft.feed.timeToLive ?? ReceivedFeedDraft.minutes(element.text)
    case "image": read(image: element, in: scope)
    case "id", "guid": draft.feed.id = element.text.trimmed.nonEmpty ?? draft.feed.id
    case "icon": draft.feed.icon = draft.feed.icon ?? scope.url(element.text)
    case "logo": draft.feed.logo = draft.feed.logo ?? scope.url(element.text)
    // Who made the feed and where its format is described says nothing of the feed.
    case "generator", "docs", "items": return
    default: notes.passOver(element.qualifiedName)
    }
  }

  /// The text of an element of RSS, which is HTML, or of Atom, which says what it is.
  func text(_ element: XMLElement) -> FoundText? {
    element.attribute("type") == nil ? ElementText.html(of: element) : AtomText.text(of: element)
  }

  private mutating func read(link element: XMLElement, in scope: ElementScope) {
    if let link = AtomLink(element, in: scope) {
      if !draft.take(link) { notes.passOver("link rel=\(link.relation)") }
    } else {
      draft.feed.siteLink = scope.url(element.text) ?? draft.feed.siteLink
    }
  }

  /// Takes the picture of a channel; of RSS 1.0 it stands beside the channel.
  mutating func read(image: XMLElement, in scope: ElementScope) {
    let scope = scope.entering(image)
    for element in image.elements where element.key == "url" {
      draft.feed.logo = draft.feed.logo ?? scope.url(element.text)
    }
  }
}
