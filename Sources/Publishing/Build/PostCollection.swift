import Diagnostics
import Posts

/// The posts of a site: their headers, and which files there are.
struct PostCollection: Sendable {
  /// The posts that can be published, in the order of their paths.
  let posts: [LoadedPost]

  /// Where posts were found, also those with errors.
  let locations: [PostLocation]

  /// Whether every folder could be looked into, and every name there was read.
  let isComplete: Bool

  /// What keeps a run from knowing all that is there.
  private static let gaps: Set<DiagnosticCode> = [.unreadableFolder, .unreadablePost, .nameNotUTF8]

  /// Reads the posts of a site; problems, those of the search among them, go to the list.
  init(
    _ search: PostSearch,
    of configuration: Configuration,
    _ parallel: ParallelMap,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) {
    locations = search.locations
    isComplete = !search.problems.items.contains { Self.gaps.contains($0.code) }
    diagnostics.append(contentsOf: search.problems)
    let loader = PostLoader(
      reader: PostReader(
        timeZone: configuration.site.timeZone,
        conventions: configuration.posts.conventions
      ),
      configuration: configuration,
      parallel: parallel
    )
    posts = loader.posts(at: locations, progress: progress, &diagnostics)
  }

  /// How many posts were found and cannot be published.
  var brokenCount: Int { locations.count - posts.count }
}
