import FeedFormats
import FeedModel

/// A file, or files with numbers, as their web server has to send them.
struct ServedFile: Hashable, Sendable {
  /// Where the file is published.
  let url: AbsoluteURL

  /// What stands behind a number that follows the URL, of files that differ in it alone; nil for a single file.
  var suffix: String?

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

  /// How long an archive may be kept, in seconds: it hardly ever changes.
  private static let archiveAge = 86_400

  /// Every file of a site whose type servers do not know or do not agree on, in the order of the configuration.
  static func all(of configuration: Configuration) -> [ServedFile] {
    var files = configuration.feeds.flatMap { documents(of: $0, configuration) }
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

  /// A feed, and its archives.
  private static func documents(
    of feed: FeedSettings,
    _ configuration: Configuration
  ) -> [ServedFile] {
    let type = feed.format.mediaType
    let file = ServedFile(
      url: configuration.selfLink(of: feed),
      contentType: feed.format == .json ? type : "\(type); charset=utf-8",
      maximumAge: feed.timeToLive.map { $0 * 60 } ?? standardAge
    )
    guard feed.keepsArchives else { return [file] }
    let path = ArchivePath(of: feed.path)
    let archives = ServedFile(
      url: configuration.publicURL(of: path.prefix),
      suffix: path.suffix,
      contentType: file.contentType,
      maximumAge: archiveAge
    )
    return [file, archives]
  }
}
