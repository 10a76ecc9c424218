/// The entries that the archives of a feed have.
struct ArchivedEntries: Sendable {
  /// Where those go that leave the feed by this run, by the paths of their posts.
  var places: [PostPath: ArchivePlace] = [:]

  /// What readers know all of them by.
  var ids: Set<String> = []
}
