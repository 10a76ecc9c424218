/// What a file turned out to be.
package enum DocumentFormat: Sendable, Hashable {
  /// An Atom feed document (RFC 4287 §2).
  case atomFeed
  /// An Atom entry document (RFC 4287 §2).
  case atomEntry
  /// RSS 2.0 or one of the versions before it that have no RDF, such as 0.91.
  case rss(version: String)
  /// RSS 0.90 or 1.0, which are RDF.
  case rdf
  /// Atom 0.3.
  case oldAtom
  /// JSON Feed of a version such as 1.1.
  case jsonFeed(version: String)
  /// OPML of a version such as 2.0.
  case opml(version: String)
  /// HTML, which is no feed.
  case webPage
  /// Some other XML or JSON.
  case other

  /// The name as people know it; a version that the file does not say is left out.
  package var name: String {
    switch self {
    case .atomFeed: "Atom 1.0"
    case .atomEntry: "Atom 1.0 entry"
    case .rss(let version): Self.joined("RSS", version)
    case .rdf: "RSS 1.0"
    case .oldAtom: "Atom 0.3"
    case .jsonFeed(let version): Self.joined("JSON Feed", version)
    case .opml(let version): Self.joined("OPML", version)
    case .webPage: "a web page"
    case .other: "no feed"
    }
  }

  /// What its parts are called, when there are so many.
  package func parts(_ count: Int) -> String {
    let noun =
      switch self {
      case .atomFeed, .atomEntry: count == 1 ? "entry" : "entries"
      case .opml: count == 1 ? "subscription" : "subscriptions"
      case .rss, .rdf, .oldAtom, .jsonFeed, .webPage, .other: count == 1 ? "item" : "items"
      }
    return "\(count) \(noun)"
  }

  /// The longest version that is taken over from a file, in bytes.
  private static let longestVersion = 16

  private static func joined(_ name: String, _ version: String) -> String {
    version.isEmpty || version.utf8.count > longestVersion ? name : "\(name) \(version)"
  }
}
