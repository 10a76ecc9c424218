import Diagnostics

/// What Apple Podcasts and PSP-1 want of a show, in any feed with elements of Apple's namespace.
struct PodcastShowRule: ReaderRule {
  /// What Apple requires of a channel.
  static let required = [
    "title", "description", "language", "itunes:image", "itunes:category", "itunes:explicit",
  ]

  /// What PSP-1 advises.
  static let advised = ["podcast:guid", "podcast:locked", "itunes:author"]

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard let show = feed.podcast else { return }
    for name in Self.required where isMissing(name, in: show) {
      findings.add(
        .podcastMissingElement,
        at: feed.position,
        "the show has no “\(name)”, which Apple Podcasts requires"
      )
    }
    for name in Self.advised where isMissing(name, in: show) {
      findings.add(
        .podcastAdvisedElement,
        at: feed.position,
        "the show has no “\(name)”, which PSP-1 advises"
      )
    }
    checkStandard(feed, show, &findings)
    for element in show.elements { Self.checkValue(of: element, &findings) }
  }

  private func isMissing(_ name: String, in show: OutlinedPodcast) -> Bool {
    show.element(name)?.value.isEmpty != false
  }

  private func checkStandard(
    _ feed: FeedOutline,
    _ show: OutlinedPodcast,
    _ findings: inout FindingList
  ) {
    let hasSelf = feed.selfLink?.text.trimmed.isEmpty == false
    let missing =
      (isMissing("link", in: show) ? ["“link”"] : [])
      + (hasSelf ? [] : ["“atom:link” with rel=\"self\""])
    for name in missing {
      findings.add(
        .podcastStandardElement,
        at: feed.position,
        "the show has no \(name), which PSP-1 requires"
      )
    }
  }

  /// The values that Apple knows of elements that have a fixed set.
  private static let values: [String: [String]] = [
    "itunes:explicit": ["true", "false"],
    "itunes:type": ["episodic", "serial"],
    "itunes:episodeType": ["full", "trailer", "bonus"],
  ]

  /// Checks an element of a show or an episode whose values are fixed.
  static func checkValue(
    of element: OutlinedPodcast.Element,
    _ findings: inout FindingList
  ) {
    guard !element.value.isEmpty else { return }
    if let known = values[element.name], !known.contains(element.value.lowercased()) {
      let expected = known.map { "“\($0)”" }.joined(separator: " or ")
      findings.add(
        .podcastValue,
        at: element.position,
        "“\(element.name)” is \(Quotation.of(element.value)), Apple Podcasts takes \(expected)"
      )
    }
    guard element.name == "itunes:image", let ending = FileEnding.of(element.value),
      !["jpg", "jpeg", "png"].contains(ending)
    else { return }
    findings.add(
      .podcastValue,
      at: element.position,
      "the artwork ends in “.\(ending)”, Apple Podcasts takes JPEG and PNG"
    )
  }
}
