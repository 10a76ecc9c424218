/// Something that readers do to valid feeds, and that their authors would rather know.
protocol ReaderRule: Sendable {
  /// Finds in a feed what readers will stumble over.
  func check(_ feed: FeedOutline, _ findings: inout FindingList)
}
