/// The entries that have left a feed for its archives by one run.
struct ArchivedEntries: Sendable {
  /// Where they went, by the paths of their posts.
  var places: [String: ArchivePlace] = [:]

  /// What readers know them by.
  var ids: Set<String> = []
}
