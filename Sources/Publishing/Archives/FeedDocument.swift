import FeedModel

/// Which of the documents of a feed is meant.
enum FeedDocument: Hashable, Sendable {
  /// The only one of a feed that keeps no history.
  case whole

  /// The one to subscribe to, beside a number of archives; without any it may have all there is.
  case subscription(archives: Int, hasAll: Bool)

  /// The archive of a number, of so many, of the feed at a path.
  case archive(number: Int, of: Int, feed: String)

  /// Whether it is an archive.
  var isArchive: Bool {
    if case .archive = self { true } else { false }
  }

  /// The path of the feed that a document at a path belongs to.
  func feedPath(ofDocumentAt path: String) -> String {
    if case .archive(_, _, let feed) = self { feed } else { path }
  }

  /// Where the document at a path stands in the history of its feed, with links to public URLs.
  func history(ofDocumentAt path: String, url: (String) -> AbsoluteURL) -> FeedHistory? {
    let archives = ArchivePath(of: feedPath(ofDocumentAt: path))
    switch self {
    case .whole:
      return nil
    case .subscription(archives: 0, let hasAll):
      return FeedHistory(hasAll ? .complete : .subscription)
    case .subscription(archives: let count, _):
      return FeedHistory(.subscription, previous: url(archives.path(count)))
    case .archive(let number, let count, let feed):
      return FeedHistory(
        .archive(current: url(feed)),
        previous: number > 1 ? url(archives.path(number - 1)) : nil,
        next: number < count ? url(archives.path(number + 1)) : nil
      )
    }
  }
}
