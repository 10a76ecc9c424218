/// A feed to write, and the posts that may stand in it.
struct FeedSelection: Sendable {
  /// What the feed is like; never a series.
  let settings: FeedSettings

  /// The posts, as places among those that are published, in the order of the feed.
  let posts: [Int]

  /// Which document of the feed it is.
  var document = FeedDocument.whole

  /// The posts that leave the feed for an archive by this run, and where they go.
  var moved: [Int: ArchivePlace] = [:]

  /// All posts that its archives have.
  var elsewhere: [Int] = []
}
