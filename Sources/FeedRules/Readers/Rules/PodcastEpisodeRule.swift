import Diagnostics

/// What Apple Podcasts and PSP-1 want of the episodes of a show.
struct PodcastEpisodeRule: ReaderRule {
  /// The media types that Apple Podcasts plays or shows, and the endings that belong to them.
  static let endings: [String: [String]] = [
    "audio/mpeg": ["mp3"],
    "audio/x-m4a": ["m4a"],
    "audio/mp4": ["m4a", "mp4"],
    "video/mp4": ["mp4"],
    "video/x-m4v": ["m4v"],
    "video/quicktime": ["mov"],
    "application/pdf": ["pdf"],
  ]

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard let show = feed.podcast else { return }
    let isSerial = show.element("itunes:type")?.value.lowercased() == "serial"
    for entry in feed.entries {
      for name in missing(in: entry, isSerial: isSerial) {
        findings.add(
          .podcastMissingElement,
          at: entry.position,
          "the episode has no “\(name)”, which Apple Podcasts requires"
        )
      }
      if entry.id?.text.isEmpty != false {
        findings.add(
          .podcastStandardElement,
          at: entry.position,
          "the episode has no “guid”, which PSP-1 requires"
        )
      }
      for enclosure in entry.enclosures { check(enclosure, &findings) }
      for element in entry.podcast { PodcastShowRule.checkValue(of: element, &findings) }
    }
  }

  private func missing(in entry: OutlinedEntry, isSerial: Bool) -> [String] {
    let hasTitle = entry.title?.text.trimmed.isEmpty == false
    let hasNumber = entry.podcast.contains { $0.name == "itunes:episode" && !$0.value.isEmpty }
    return (hasTitle ? [] : ["title"])
      + (entry.enclosures.isEmpty ? ["enclosure"] : [])
      + (isSerial && !hasNumber ? ["itunes:episode"] : [])
  }

  private func check(_ enclosure: OutlinedEnclosure, _ findings: inout FindingList) {
    let type = enclosure.type.lowercased()
    guard !type.isEmpty else { return }
    guard let endings = Self.endings[type] else {
      findings.add(
        .podcastMediaType,
        at: enclosure.position,
        "the type is \(Quotation.of(enclosure.type)), which Apple Podcasts does not play"
      )
      return
    }
    guard let ending = FileEnding.of(enclosure.url), !endings.contains(ending) else { return }
    findings.add(
      .podcastMediaType,
      at: enclosure.position,
      "the file ends in “.\(ending)” and is said to be “\(type)”; Apple Podcasts expects "
        + endings.map { "“.\($0)”" }.joined(separator: " or ")
    )
  }
}
