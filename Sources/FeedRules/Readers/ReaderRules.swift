import FeedModel

/// All rules on what real readers will do.
struct ReaderRules: Sendable {
  private let rules: [any ReaderRule]

  /// Makes the rules; without a moment, no date is in the future.
  init(now: Timestamp?) {
    rules =
      [
        EntryCountRule(), RepeatedIDRule(), UnstableIDRule(), MixedIDSchemesRule(),
        NumericIDRule(), GUIDRule(), EnclosureRule(), MarkdownRule(), BlankedBodyRule(),
        VanishingTitleRule(), EntryOrderRule(), UndatedEntryRule(), HubRule(), CategoryRule(),
        PodcastShowRule(), PodcastEpisodeRule(), PodcastTextRule(),
      ] + (now.map { [FutureDateRule(now: $0)] } ?? [])
  }

  /// Finds in a feed, whose document has so many bytes, what readers will stumble over.
  func check(_ feed: FeedOutline, byteCount: Int, _ findings: inout FindingList) {
    DocumentSizeRule(byteCount: byteCount).check(feed, &findings)
    for rule in rules { rule.check(feed, &findings) }
  }
}
