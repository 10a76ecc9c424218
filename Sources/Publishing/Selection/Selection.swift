import FeedModel
import FileSystem
import Posts

/// Which posts are published, newest first.
struct Selection {
  /// The posts that may stand in a feed: by publication date, newest first, then by the bytes of their paths.
  private(set) var posts: [LoadedPost] = []

  /// How many posts were left out, by reason.
  private(set) var leftOut: [LeftOut: Int] = [:]

  /// Chooses among posts at a moment that decides what is in the future.
  init(among candidates: [LoadedPost], settings: PostSettings, now: Timestamp) {
    for candidate in candidates {
      if let reason = Self.reason(toLeaveOut: candidate.outline, settings, now) {
        leftOut[reason, default: 0] += 1
      } else {
        posts.append(candidate)
      }
    }
    posts = Self.newestFirst(posts)
  }

  /// Why a post is in no feed, whatever the limits; nil if it may stand in one.
  static func reason(
    toLeaveOut post: PostOutline,
    _ settings: PostSettings,
    _ now: Timestamp
  ) -> LeftOut? {
    if !post.isPublished || (post.isDraft && !settings.drafts) { return .draft }
    if !post.isInFeeds { return .hidden }
    if post.appears > now.secondsSinceEpoch, !settings.future { return .future }
    if let expires = post.expires, expires <= now.secondsSinceEpoch, !settings.expired {
      return .expired
    }
    return nil
  }

  /// Posts by their publication, newest first, then by the bytes of their paths.
  private static func newestFirst(_ posts: [LoadedPost]) -> [LoadedPost] {
    let areSorted = zip(posts, posts.dropFirst()).allSatisfy {
      !ByteOrder.precedes($1.location.path, $0.location.path)
    }
    let byPath = areSorted ? posts : posts.sortedByBytes(of: \.location.path)
    let keys = byPath.indices.map { (-byPath[$0].outline.published.secondsSinceEpoch, $0) }
    return keys.sorted(by: <).map { byPath[$0.1] }
  }
}
