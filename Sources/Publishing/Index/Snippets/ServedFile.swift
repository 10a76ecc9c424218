import FeedFormats
import FeedModel

/// A file as its web server has to send it.
struct ServedFile: Hashable, Sendable {
  /// Where the file is published.
  let url: AbsoluteURL

  /// The value of `Content-Type`; XML and CSS say their encoding, JSON has but one (RFC 8259 §8.1).
  let contentType: String

  /// How long a client may do without asking again, in seconds.
  let maximumAge: Int

  /// The value of `Cache-Control` (RFC 9111 §5.2.2.1).
  var cacheControl: String { "max-age=\(maximumAge)" }

  /// The path of the URL as servers compare it: decoded.
  var path: String {
    String(decoding: PercentEncoding.decoded(Array(url.path.utf8).span), as: UTF8.self)
  }

  /// How long a feed may be kept that says nothing of it, and any other file, in seconds.
  private static let standardAge = 900

  /// Every file of a site whose type servers do not know or do not agree on, in the order of the configuration.
  static func all(of configuration: Configuration) -> [ServedFile] {
    var files = configuration.feeds.map { feed in
      ServedFile(
        url: configuration.selfLink(of: feed),
        contentType: feed.format == .json
          ? feed.format.mediaType : "\(feed.format.mediaType); charset=utf-8",
        maximumAge: feed.timeToLive.map { $0 * 60 } ?? standardAge
      )
    }
    let others = [
      (configuration.index.opml, "text/x-opml"), (configuration.styleSheet, "text/css"),
    ]
    for case (let path?, let type) in others {
      files.append(
        ServedFile(
          url: configuration.publicURL(of: path),
          contentType: "\(type); charset=utf-8",
          maximumAge: standardAge
        )
      )
    }
    return files
  }
}
