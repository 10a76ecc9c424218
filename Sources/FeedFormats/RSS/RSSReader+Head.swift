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
      draft.feed.description = draft.feed.description ?? text(element)?.words
    case "language":
      draft.feed.language = element.text.trimmed.nonEmpty ?? draft.feed.language
    case "copyright", "rights": draft.feed.rights = draft.feed.rights ?? text(element)?.words
    case "managingeditor", "author": draft.add(author: AtomPerson.person(element, in: scope))
    case "lastbuilddate", "updated", "modified":
      draft.feed.updated = draft.feed.updated ?? ElementText.date(of: element, &notes)
    case "pubdate": draft.published = draft.published ?? ElementText.date(of: element, &notes)
    case "ttl": draft.feed.timeToLive = draft.feed.timeToLive ?? minutes(element.text)
    case "image": read(image: element, in: scope)
    case "id": draft.feed.id = draft.feed.id ?? element.text.trimmed.nonEmpty
    case "icon": draft.feed.icon = draft.feed.icon ?? scope.url(element.text)
    case "logo": draft.feed.logo = draft.feed.logo ?? scope.url(element.text)
    // Who made the feed and where its format is described says nothing of the feed.
    case "generator", "docs", "items": return
    default: notes.passOver(element.qualifiedName)
    }
  }

  /// The text of an element of RSS, which is HTML, or of Atom, which says what it is.
  private func text(_ element: XMLElement) -> FoundText? {
    element.attribute("type") == nil ? ElementText.html(of: element) : AtomText.text(of: element)
  }

  private func minutes(_ text: String) -> Int? {
    PlayingTime.count(text).flatMap { $0 > 0 ? $0 : nil }
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

  /// Takes an element of an extension.
  mutating func read(
    extension element: XMLElement,
    _ vocabulary: FeedVocabulary,
    in scope: ElementScope
  ) {
    switch (vocabulary, element.key) {
    case (.dublinCore, "title"):
      draft.feed.title = draft.feed.title ?? ElementText.html(of: element)?.title
    case (.dublinCore, "creator"), (.dublinCore, "author"), (.podcast, "author"):
      draft.add(author: PersonText.person(element.text))
    case (.dublinCore, "language"):
      draft.feed.language = draft.feed.language ?? element.text.trimmed.nonEmpty
    case (.dublinCore, "rights"):
      draft.feed.rights = draft.feed.rights ?? ElementText.html(of: element)?.words
    case (.dublinCore, "date"), (.dublinCore, "modified"):
      draft.feed.updated = draft.feed.updated ?? ElementText.date(of: element, &notes)
    case (.dublinCore, "description"), (.podcast, "summary"), (.podcast, "subtitle"):
      draft.feed.description = draft.feed.description ?? ElementText.html(of: element)?.words
    case (.podcast, "image"):
      draft.feed.logo =
        draft.feed.logo ?? scope.url(element.attribute("href") ?? element.attribute("url"))
    case (.syndication, "updateperiod"):
      draft.updatePeriod = Self.periods[element.text.trimmed.lowercased()]
    case (.syndication, "updatefrequency"): draft.updateFrequency = minutes(element.text)
    case (.syndication, "updatebase"): return
    case (.history, "complete"): draft.isComplete = true
    case (.history, "archive"): draft.isArchive = true
    default: notes.passOver(element.qualifiedName)
    }
  }

  /// The minutes of the spans of RSS 1.0 Syndication.
  private static let periods = [
    "hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
  ]
}
