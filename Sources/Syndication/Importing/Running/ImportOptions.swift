package import FeedModel

/// Where an import writes to, and when it happens.
package struct ImportOptions: Sendable {
  /// The posts folder, seen from the working folder.
  package var posts: String

  /// The posts folder as the state names it: seen from the folder that `.feedgen` is in.
  package var postsName: String

  /// Whether the posts of each feed have a folder of their own below the posts folder.
  package var hasFolders = false

  /// The folder `.feedgen`.
  package var stateFolder: String

  /// Whether nothing is written.
  package var isDryRun = false

  /// The moment of the run.
  package var now: Timestamp

  /// Makes the options of an import into a folder.
  package init(posts: String, postsName: String? = nil, stateFolder: String, now: Timestamp) {
    self.posts = posts
    self.postsName = postsName ?? posts
    self.stateFolder = stateFolder
    self.now = now
  }
}
