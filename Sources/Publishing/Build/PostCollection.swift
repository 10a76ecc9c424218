import Concurrency
import Diagnostics
import Posts

/// The posts of a site: their headers, and which files there are.
struct PostCollection: Sendable {
  /// The posts that can be published, in the order of their paths.
  let posts: [LoadedPost]

  /// Where posts were found, also those with errors.
  let locations: [PostLocation]

  /// Whether every file of a post was read, and no two have one path.
  let isPlain: Bool

  /// Whether every folder could be looked into, and every name there was read.
  let isComplete: Bool

  /// What keeps a run from knowing all that is there.
  private static let gaps: Set<DiagnosticCode> = [.unreadableFolder, .unreadablePost, .nameNotUTF8]

  /// Reads the posts of a site; problems, those of the search among them, go to the list.
  init(
    _ search: PostSearch,
    of configuration: Configuration,
    _ parallel: ParallelMap,
    _ memory: PostMemory? = nil,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) {
    let reader = PostReader(
      timeZone: configuration.site.timeZone,
      conventions: configuration.posts.conventions
    )
    locations =
      configuration.posts.dialect == .hugo
      ? HugoLayout(language: configuration.posts.hugo.language).pages(among: search.locations) {
        Self.title(of: $0, reader)
      } : search.locations
    isComplete = !search.problems.items.contains { Self.gaps.contains($0.code) }
    diagnostics.append(contentsOf: search.problems)
    let loader = PostLoader(
      reader: reader,
      configuration: configuration,
      parallel: parallel,
      memory: memory
    )
    posts = loader.posts(at: locations, progress: progress, &diagnostics)
    isPlain = posts.count == locations.count && Self.areDistinct(posts)
  }

  /// The title of a file that is no post; nil if it has none, or cannot be read.
  private static func title(of location: PostLocation, _ reader: PostReader) -> String? {
    var ignored = DiagnosticList()
    return PostLoader.source(at: location, &ignored)
      .flatMap { reader.read($0, path: location.path, diagnostics: &ignored) }?.title?.value
  }

  /// The paths of all files of posts; whoever asks keeps them.
  var paths: Set<PostPath> { Set(locations.lazy.map { PostPath($0.path) }) }

  /// Whether no two posts, which come in the order of their paths, have one.
  private static func areDistinct(_ posts: [LoadedPost]) -> Bool {
    guard posts.allSatisfy(\.path.isComposed) else {
      return Set(posts.lazy.map(\.path)).count == posts.count
    }
    return zip(posts, posts.dropFirst()).allSatisfy { $0.path != $1.path }
  }

  /// How many posts were found and cannot be published.
  var brokenCount: Int { locations.count - posts.count }
}
