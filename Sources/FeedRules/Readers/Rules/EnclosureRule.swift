import Diagnostics

/// Podcast apps want to know how long a file is, and RSS has room for one.
struct EnclosureRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for entry in feed.entries {
      if feed.format != .json {
        for enclosure in entry.enclosures { check(enclosure, &findings) }
      }
      guard feed.format == .rss, entry.enclosures.count > 1 else { continue }
      findings.add(
        .severalEnclosures,
        at: entry.enclosures[1].position,
        "the item has \(entry.enclosures.count) enclosures; newsboat takes one of them"
      )
    }
  }

  private func check(_ enclosure: OutlinedEnclosure, _ findings: inout FindingList) {
    let length = enclosure.length ?? ""
    guard let problem = Self.problem(with: length) else { return }
    findings.add(
      .unknownEnclosureLength,
      at: enclosure.position,
      "the enclosure \(problem); Apple Podcasts asks for its size in bytes"
    )
  }

  private static func problem(with length: String) -> String? {
    guard !length.isEmpty else { return "has no length" }
    guard let number = Int(length), number >= 0 else {
      return "has the length \(Quotation.of(length)), which is no whole number"
    }
    return number == 0 ? "has the length 0" : nil
  }
}
