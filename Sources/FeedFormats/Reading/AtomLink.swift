import FeedModel
import LibXML

/// A link of Atom (RFC 4287 §4.2.7), in Atom or RSS.
struct AtomLink {
  /// The relation in lower case; one of those that are registered has no URL around it.
  let relation: String

  /// Where it leads; nil if that is nowhere.
  let url: AbsoluteURL?

  /// The media type in lower case.
  let type: String?

  /// The size in bytes that it says.
  let length: Int?

  /// Reads an element with an `href`; nil for one without.
  init?(_ element: XMLElement, in scope: ElementScope) {
    guard let href = element.attribute("href") else { return nil }
    let relation = element.attribute("rel")?.trimmed.lowercased() ?? "alternate"
    self.relation = Self.registered(relation)
    url = scope.entering(element).url(href)
    type = element.attribute("type")?.trimmed.nonEmpty
    length = element.attribute("length").flatMap(PlayingTime.count)
  }

  /// Whether the link leads to a page and not to the same in another format.
  var isPage: Bool {
    guard let type = type?.lowercased() else { return true }
    return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") || type == "html"
  }

  private static let prefix = "http://www.iana.org/assignments/relation/"

  private static func registered(_ relation: String) -> String {
    relation.hasPrefix(prefix) ? String(relation.dropFirst(prefix.utf8.count)) : relation
  }
}
