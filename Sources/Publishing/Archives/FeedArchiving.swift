import Diagnostics
import FeedModel
import Posts

/// Finds out which documents a feed consists of: the one to subscribe to, and its archives.
struct FeedArchiving {
  private let posts: [LoadedPost]
  private let ledger: Ledger
  private let makesArchives: Bool
  private let output: String
  private let taken: Set<String>

  /// Prepares to divide the feeds of a site.
  ///
  /// - Parameters:
  ///   - survey: The site.
  ///   - makesArchives: Whether new archives may be made; not where a limit was typed, which is for one run alone.
  ///   - configuration: The settings of the site, with the feeds of series in the place of the series.
  init(of survey: SiteSurvey, makesArchives: Bool, for configuration: Configuration) {
    posts = survey.selection.posts
    ledger = survey.ledger
    self.makesArchives = makesArchives
    output = configuration.output
    taken = Set(configuration.feeds.map(\.path) + IndexFiles.paths(of: configuration))
  }

  /// The documents of a feed, with the posts of each.
  ///
  /// A feed whose archives have no paths of their own keeps no history; an error in the list says so.
  func documents(
    of feed: FeedSelection,
    _ diagnostics: inout DiagnosticList
  ) -> FeedDocuments<FeedSelection> {
    guard feed.settings.keepsArchives else { return FeedDocuments(feed) }
    let path = feed.settings.path
    let paging = paging(of: feed)
    let count = paging.archives.count
    let archivePath = ArchivePath(of: path)
    if let other = (1...max(1, count)).lazy.map(archivePath.path).first(where: taken.contains) {
      diagnostics.append(
        Diagnostic(
          .duplicateFeedPath,
          file: Path.join(output, other),
          "an archive of “\(path)” would be written to the path of another file; the feed has none"
        )
      )
      return FeedDocuments(feed)
    }
    let archives = paging.archives.enumerated().map { index, members in
      var settings = feed.settings
      settings.path = archivePath.path(index + 1)
      settings.limit = max(1, members.count)
      var document = FeedSelection(settings: settings, posts: members.sorted())
      document.document = .archive(number: index + 1, of: count, feed: path)
      return document
    }
    var subscription = FeedSelection(settings: feed.settings, posts: paging.current)
    subscription.document = .subscription(archives: count)
    subscription.archived = paging.moved
    return FeedDocuments(subscription, archives: archives)
  }

  private func paging(of feed: FeedSelection) -> ArchivePaging {
    let path = feed.settings.path
    let count = ledger.feeds[path]?.archives ?? 0
    let candidates = feed.posts.map { index in
      let post = posts[index].post
      let known = ledger.entries[post.path]
      return ArchivePaging.Candidate(
        post: index,
        published: post.published,
        updated: EntryMaker.updated(post, known?.updated),
        place: known?.places[path].flatMap { $0.number > count ? nil : $0 }
      )
    }
    let limit = makesArchives ? feed.settings.limit : nil
    return ArchivePaging(candidates, archives: count, limit: limit)
  }
}
