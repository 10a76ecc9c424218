import FeedModel
import Posts

/// Lets one post have each path: two posts directories may hold files of one path, and ids are made of paths.
///
/// Paths that Unicode holds for the same text (NFC and NFD) are one path.
struct PathClaims {
  /// The posts that have their path, in the order they came in.
  private(set) var posts: [LoadedPost] = []

  /// The posts whose path another post has.
  private(set) var losers: [(post: LoadedPost, holder: LoadedPost)] = []

  /// Settles who has a path: the post that the ledger knows by its fingerprint, else the older one; nobody has to where no two posts
  /// have one.
  init(among candidates: [LoadedPost], areDistinct: Bool = false, ledger: Ledger) {
    guard !areDistinct else {
      posts = candidates
      return
    }
    var places: [PostPath: Int] = [:]
    for candidate in candidates {
      guard let place = places[candidate.path] else {
        places[candidate.path] = posts.count
        posts.append(candidate)
        continue
      }
      let holder = posts[place]
      let isBetter = Self.rank(candidate, ledger) < Self.rank(holder, ledger)
      if isBetter { posts[place] = candidate }
      losers.append(isBetter ? (holder, candidate) : (candidate, holder))
    }
  }

  private static func rank(_ post: LoadedPost, _ ledger: Ledger) -> (Int, Int) {
    let known = ledger.entries[post.path]?.fingerprint
    return (known == post.fingerprint ? 0 : 1, post.outline.published.secondsSinceEpoch)
  }
}
