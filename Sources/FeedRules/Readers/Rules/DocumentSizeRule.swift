import Diagnostics

/// Readers stop at a size of their own, and all of them fetch a feed again and again.
struct DocumentSizeRule: ReaderRule {
  /// The size of the document in bytes.
  let byteCount: Int

  /// The sizes at which readers stop, in bytes, the smallest first.
  static let limits: [(bytes: Int, reader: String)] = [
    (1 << 20, "FeedBurner"),
    (2 << 20, "goread"),
    (5_000_000, "the W3C feed validator"),
    (5 << 20, "CommaFeed"),
    (7_000_000, "The Old Reader"),
    (15 << 20, "Miniflux"),
  ]

  /// From this size on, readers that are in use give up.
  static let oversized = 5_000_000

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    let readers = Self.limits.filter { byteCount > $0.bytes }.map(\.reader)
    guard !readers.isEmpty else { return }
    findings.add(
      byteCount > Self.oversized ? .oversizedFeed : .heavyFeed,
      at: feed.position,
      "the feed has \(byteCount) bytes, more than \(Self.listed(readers)) took"
    )
  }

  private static func listed(_ readers: [String]) -> String {
    guard let last = readers.last, readers.count > 1 else { return readers.first ?? "" }
    return readers.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
