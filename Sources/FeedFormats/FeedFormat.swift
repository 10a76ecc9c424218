/// The formats in which a feed can be written, by the names that the configuration has for them.
package enum FeedFormat: String, CaseIterable, Sendable {
  /// RSS 2.0.
  case rss

  /// Atom 1.0 (RFC 4287).
  case atom

  /// JSON Feed 1.1.
  case json

  /// The path of a feed of this format unless the configuration names one.
  package var defaultPath: String {
    switch self {
    case .rss: "rss.xml"
    case .atom: "atom.xml"
    case .json: "feed.json"
    }
  }

  /// The media type under which a feed of this format is announced and served.
  package var mediaType: String {
    switch self {
    case .rss: "application/rss+xml"
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// The name of the format as people read it.
  package var title: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON Feed"
    }
  }
}
