package import FeedModel

extension Feed {
  /// About how many bytes a document of the feed has, rather more than less: room that is not used costs nothing.
  package var expectedSize: Int {
    entries.reduce(4096) { size, entry in
      // What means something in markup is escaped.
      size + (entry.content?.count ?? 0) * 5 / 4 + (entry.summary?.utf8.count ?? 0) + 1024
    }
  }
}
