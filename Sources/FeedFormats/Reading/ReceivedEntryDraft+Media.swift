import FeedModel
import LibXML

/// Media RSS: files, and pictures that stand for an entry.
extension ReceivedEntryDraft {
  /// Takes an element of Media RSS; false for one that the model has no place for.
  mutating func take(
    media element: XMLElement,
    in scope: ElementScope,
    _ notes: inout ReadingNotes
  ) -> Bool {
    switch element.key {
    case "group":
      for child in element.elements {
        take(extension: child, FeedVocabulary(of: child), in: scope, &notes)
      }
    case "content": take(mediaContent: element, in: scope, &notes)
    case "thumbnail":
      if let url = scope.url(element.attribute("url") ?? element.text) {
        add(Self.image(url, element), rank: 1)
      }
    case "title": spareTitle = spareTitle ?? Self.text(element)?.title
    case "description": spareText = spareText ?? Self.text(element)
    case "keywords": for term in element.text.split(separator: ",") { add(category: String(term)) }
    case "category": add(category: element.text)
    default: return false
    }
    return true
  }

  private mutating func take(
    mediaContent element: XMLElement,
    in scope: ElementScope,
    _ notes: inout ReadingNotes
  ) {
    // What a file is called and shows is said of the file, not of the entry.
    for child in element.elements where child.key != "title" && child.key != "description" {
      take(extension: child, FeedVocabulary(of: child), in: scope, &notes)
    }
    guard let url = scope.url(element.attribute("url")) else { return }
    let type = element.attribute("type")?.trimmed.nonEmpty
    let medium = element.attribute("medium")
    if medium == "image" || (medium == nil && type?.hasPrefix("image/") == true) {
      add(Self.image(url, element), rank: Self.isPortrait(url) ? 3 : 0)
    } else {
      let length = element.attribute("fileSize").flatMap(PlayingTime.count)
      let duration = element.attribute("duration").flatMap(PlayingTime.seconds)
      add(enclosure: url, type: type, length: length, duration: duration)
    }
  }

  /// Whether a picture shows the author, as WordPress puts one into every entry.
  private static func isPortrait(_ url: AbsoluteURL) -> Bool {
    url.host?.hasSuffix("gravatar.com") == true
  }

  /// The text of an element that says whether it is HTML (Media RSS 1.5, “media:description”).
  private static func text(_ element: XMLElement) -> FoundText? {
    element.attribute("type") == "html"
      ? FoundText(html: element.text) : FoundText(plain: element.text)
  }

  private static func image(_ url: AbsoluteURL, _ element: XMLElement) -> Image {
    func size(_ name: String) -> Int? {
      element.attribute(name).flatMap(PlayingTime.count).flatMap { $0 > 0 ? $0 : nil }
    }
    return Image(url: url, width: size("width"), height: size("height"))
  }
}
