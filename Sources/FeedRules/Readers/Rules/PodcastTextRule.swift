import Diagnostics

/// Apple Podcasts bounds the texts of shows and episodes.
struct PodcastTextRule: ReaderRule {
  /// The longest description, in bytes of UTF-8.
  static let longestDescription = 4000

  /// The longest text of any other element, in characters.
  static let longestText = 255

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard let show = feed.podcast else { return }
    for element in show.elements { check(element, &findings) }
    for entry in feed.entries {
      for element in entry.podcast { check(element, &findings) }
    }
  }

  private func check(_ element: OutlinedPodcast.Element, _ findings: inout FindingList) {
    guard !element.name.hasPrefix("podcast:") else { return }
    if element.name == "description" || element.name == "itunes:summary" {
      let count = element.value.utf8.count
      guard count > Self.longestDescription else { return }
      report(element, "\(count) bytes", "\(Self.longestDescription)", &findings)
    } else {
      guard element.value.utf8.count > Self.longestText else { return }
      let count = element.value.unicodeScalars.count
      guard count > Self.longestText else { return }
      report(element, "\(count) characters", "\(Self.longestText)", &findings)
    }
  }

  private func report(
    _ element: OutlinedPodcast.Element,
    _ length: String,
    _ limit: String,
    _ findings: inout FindingList
  ) {
    findings.add(
      .podcastTextTooLong,
      at: element.position,
      "“\(element.name)” has \(length), Apple Podcasts takes \(limit)"
    )
  }
}
