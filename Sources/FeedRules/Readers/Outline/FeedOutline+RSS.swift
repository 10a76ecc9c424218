import Diagnostics
import FeedModel
import LibXML

extension FeedOutline {
  /// Outlines a document by its outermost element, as RSS or as Atom.
  init(_ root: XMLElement, _ format: DocumentFormat) {
    switch format {
    case .atomFeed, .atomEntry: self.init(atom: root)
    case .rss, .rdf, .oldAtom, .jsonFeed, .opml, .webPage, .other: self.init(rss: root)
    }
  }

  /// Outlines an RSS document; items beside the channel count too, as readers have it.
  init(rss root: XMLElement) {
    self.init(format: .rss, at: SourcePosition(root.position))
    for element in root.elements {
      switch element.name {
      case "channel": addChannel(element)
      case "item": addItem(element)
      default: continue
      }
    }
  }

  private mutating func addChannel(_ channel: XMLElement) {
    var show = OutlinedPodcast()
    var isPodcast = false
    for element in channel.elements {
      if let part = OutlinedPodcast.Element(element) {
        isPodcast = isPodcast || element.namespace == XMLVocabulary.itunes
        show.elements.append(part)
        continue
      }
      guard element.namespace == channel.namespace else {
        addForeign(element)
        continue
      }
      switch element.name {
      case "item": addItem(element)
      case "title", "description", "language", "link":
        show.elements.append(OutlinedPodcast.Element(named: element.name, element))
      default: continue
      }
    }
    if isPodcast { podcast = show }
  }

  private mutating func addForeign(_ element: XMLElement) {
    if element.namespace == XMLVocabulary.atom, element.name == "link" {
      addLink(element)
    } else {
      noteMarkdownNamespace(of: element)
    }
  }

  /// Takes over a link of Atom, which RSS borrows for the feed itself and its hubs.
  mutating func addLink(_ link: XMLElement) {
    let address = OutlinedText(
      text: link.attribute("href") ?? "",
      position: SourcePosition(link.position)
    )
    switch link.trimmedAttribute("rel") {
    case "self" where selfLink == nil: selfLink = address
    case "hub": hubs.append(address)
    default: return
    }
  }

  private mutating func addItem(_ item: XMLElement) {
    var entry = OutlinedEntry(at: SourcePosition(item.position))
    for element in item.elements {
      if let part = OutlinedPodcast.Element(element) {
        entry.podcast.append(part)
      } else if element.namespace == item.namespace {
        entry.add(rss: element)
      } else {
        entry.add(extension: element)
        noteMarkdownNamespace(of: element)
      }
    }
    entries.append(entry)
  }

  /// Remembers a namespace that differs from that of `source:markdown` by its scheme or its last slash.
  private mutating func noteMarkdownNamespace(of element: XMLElement) {
    guard let namespace = element.namespace, namespace != XMLVocabulary.source,
      namespace.contains("source.scripting.com")
    else { return }
    nearlyMarkdown.append(
      OutlinedText(text: namespace, position: SourcePosition(element.position))
    )
  }
}

extension OutlinedEntry {
  fileprivate mutating func add(rss element: XMLElement) {
    let position = SourcePosition(element.position)
    switch element.name {
    case "title":
      title = OutlinedTitle(text: element.text, kind: .guessed, position: position)
    case "link": link = element.text.trimmed
    case "guid":
      id = OutlinedText(text: element.text.trimmed, position: position)
      idClaimsToBeURL = element.trimmedAttribute("isPermaLink")?.lowercased() != "false"
    case "description": bodies.append(OutlinedText(text: element.text, position: position))
    case "pubDate": published = OutlinedDate(rfc822: element.text, at: position)
    case "category": categories.append(OutlinedText(text: element.text, position: position))
    case "enclosure":
      enclosures.append(OutlinedEnclosure(element, address: "url"))
    default: return
    }
  }

  fileprivate mutating func add(extension element: XMLElement) {
    let position = SourcePosition(element.position)
    switch (element.namespace, element.name) {
    case (XMLVocabulary.content, "encoded"):
      bodies.append(OutlinedText(text: element.text, position: position))
    case (XMLVocabulary.source, "markdown"):
      markdown = OutlinedText(text: element.text, position: position)
    case (XMLVocabulary.dublinCore, "date") where published == nil:
      published = OutlinedDate(rfc3339: element.text, at: position)
    default: return
    }
  }
}

extension OutlinedDate {
  /// Reads a date of RSS.
  init(rfc822 text: String, at position: SourcePosition) {
    self.init(text: text.trimmed, moment: Timestamp(rfc822: text), position: position)
  }

  /// Reads a date of Atom or JSON Feed.
  init(rfc3339 text: String, at position: SourcePosition) {
    let text = text.trimmed
    self.init(text: text, moment: Timestamp(rfc3339: text), position: position)
  }
}

extension OutlinedEnclosure {
  /// Takes over an element whose address is in an attribute.
  init(_ element: XMLElement, address: String) {
    self.init(
      url: element.trimmedAttribute(address) ?? "",
      type: element.trimmedAttribute("type") ?? "",
      length: element.trimmedAttribute("length"),
      position: SourcePosition(element.position)
    )
  }
}
