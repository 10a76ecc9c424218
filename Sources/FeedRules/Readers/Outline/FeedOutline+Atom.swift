import Diagnostics
import LibXML

extension FeedOutline {
  /// Outlines an Atom document: a feed, or a single entry.
  init(atom root: XMLElement) {
    self.init(format: .atom, at: SourcePosition(root.position))
    guard root.name.lowercased() == "feed" else {
      entries.append(OutlinedEntry(atom: root))
      return
    }
    for element in root.elements where element.namespace == root.namespace {
      switch element.name {
      case "entry": entries.append(OutlinedEntry(atom: element))
      case "link": addLink(element)
      default: continue
      }
    }
  }
}

extension OutlinedEntry {
  /// Outlines an entry of Atom.
  fileprivate init(atom entry: XMLElement) {
    self.init(at: SourcePosition(entry.position))
    for element in entry.elements where element.namespace == entry.namespace {
      add(atom: element)
    }
  }

  private mutating func add(atom element: XMLElement) {
    let position = SourcePosition(element.position)
    switch element.name {
    case "id": id = OutlinedText(text: element.text.trimmed, position: position)
    case "title":
      let isHTML = element.trimmedAttribute("type") == "html"
      title = OutlinedTitle(
        text: element.text,
        kind: isHTML ? .html : .text,
        position: position
      )
    case "published": published = OutlinedDate(rfc3339: element.text, at: position)
    case "updated": updated = OutlinedDate(rfc3339: element.text, at: position)
    case "content", "summary":
      guard element.trimmedAttribute("type") == "html" else { return }
      bodies.append(OutlinedText(text: element.text, position: position))
    case "category":
      categories.append(
        OutlinedText(text: element.attribute("term") ?? "", position: position)
      )
    case "link": add(link: element)
    default: return
    }
  }

  private mutating func add(link: XMLElement) {
    switch link.trimmedAttribute("rel") ?? "alternate" {
    case "alternate" where self.link == nil: self.link = link.trimmedAttribute("href")
    case "enclosure": enclosures.append(OutlinedEnclosure(link, address: "href"))
    default: return
    }
  }
}
