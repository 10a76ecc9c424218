import Diagnostics
import LibXML

/// What podcast apps see of a show.
struct OutlinedPodcast: Sendable {
  /// An element of Apple's or the Podcasting 2.0 namespace, or one that every channel has.
  struct Element: Sendable {
    /// The name with the prefix that it has by custom: `itunes:image`, `podcast:guid`, `title`.
    let name: String

    /// Its text, or what its attribute `href` or `text` says.
    let value: String

    /// Where it stands.
    let position: SourcePosition
  }

  /// The elements of the channel that concern podcast apps.
  var elements: [Element] = []

  /// The first element of a name.
  func element(_ name: String) -> Element? {
    elements.first { $0.name == name }
  }
}

extension OutlinedPodcast.Element {
  /// Takes over an element of one of the two namespaces; nil for any other.
  init?(_ element: XMLElement) {
    let prefix: String
    switch element.namespace {
    case XMLVocabulary.itunes: prefix = "itunes:"
    case XMLVocabulary.podcast: prefix = "podcast:"
    default: return nil
    }
    self.init(named: prefix + element.name, element)
  }

  /// Takes over an element under a name.
  init(named name: String, _ element: XMLElement) {
    let value = element.attribute("href") ?? element.attribute("text") ?? element.text
    self.init(name: name, value: value.trimmed, position: SourcePosition(element.position))
  }
}
