import Diagnostics
import FeedModel
import FileSystem
import Posts

/// Finds out which documents a feed consists of: the one to subscribe to, and its archives.
struct FeedArchiving {
  private let posts: [LoadedPost]
  private let ledger: Ledger
  private let known: Ledger
  private let isWhole: Bool
  private let makesArchives: Bool
  private let output: String
  private let taken: Set<String>

  /// Prepares to divide the feeds of a site.
  ///
  /// - Parameters:
  ///   - survey: The site.
  ///   - makesArchives: Whether new archives may be made; not where a limit was typed, which is for one run alone, nor where
  ///     they would not be written.
  ///   - configuration: The settings of the site, with the feeds of series in the place of the series.
  init(of survey: SiteSurvey, makesArchives: Bool, for configuration: Configuration) {
    posts = survey.selection.posts
    ledger = survey.ledger
    known = survey.known
    isWhole = survey.isWhole
    self.makesArchives = makesArchives
    output = configuration.output
    taken = Set(configuration.feeds.map(\.path) + IndexFiles.paths(of: configuration))
  }

  /// The documents of a feed, with the posts of each, without posts that were found to have no entry.
  ///
  /// A feed whose archives have no paths of their own keeps no history; an error in the list says so.
  func documents(
    of feed: FeedSelection,
    without broken: Set<Int> = [],
    _ diagnostics: inout DiagnosticList
  ) -> FeedDocuments<FeedSelection> {
    guard feed.settings.keepsArchives else { return FeedDocuments(feed) }
    let path = feed.settings.path
    let paging = paging(of: feed, broken)
    let count = paging.archives.count
    let archivePath = ArchivePath(of: path)
    // One that has no archive yet is told of the path that its first would have.
    if let other = archivePath.paths(max(1, count)).first(where: taken.contains) {
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
    let hasAll = isWhole && makesArchives && broken.isEmpty
    subscription.document = .subscription(archives: count, hasAll: hasAll)
    subscription.moved = paging.moved
    subscription.elsewhere = paging.archives.flatMap { $0 }
    return FeedDocuments(subscription, archives: archives)
  }

  private func paging(of feed: FeedSelection, _ broken: Set<Int>) -> ArchivePaging {
    let path = feed.settings.path
    let count = ledger.feeds[path]?.archives ?? 0
    let candidates = feed.posts.filter { !broken.contains($0) }.map { index in
      let post = posts[index]
      let key = post.path
      let entry = ledger.entries[key]
      return ArchivePaging.Candidate(
        post: index,
        published: post.outline.published,
        updated: EntryMaker.updated(post, entry?.updated),
        isNew: isNew(key, in: path, archives: count),
        place: entry?.places[path].flatMap { $0.number > count ? nil : $0 }
      )
    }
    let limit = makesArchives ? feed.settings.limit : nil
    return ArchivePaging(candidates, archives: count, limit: limit)
  }

  /// Whether no reader of a feed can have the entry of a post.
  ///
  /// A feed that has no archives yet may have published more entries than the ledger tells of.
  private func isNew(_ post: PostPath, in feed: String, archives: Int) -> Bool {
    guard let entry = known.entries[post] else { return true }
    return archives > 0 && !entry.carriers.contains(feed)
  }
}
