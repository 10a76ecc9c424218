import Diagnostics

/// Readers know entries by their ids; Atom and JSON Feed forbid to repeat one themselves.
struct RepeatedIDRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard feed.format == .rss else { return }
    var lines: [String: Int] = [:]
    for case let id? in feed.entries.lazy.map(\.id) where !id.text.isEmpty {
      guard let line = lines[id.text] else {
        lines[id.text] = id.position.line
        continue
      }
      findings.add(
        .repeatedID,
        at: id.position,
        "the guid \(Quotation.of(id.text)) is already that of the item on line \(line); NetNewsWire "
          + "shows one of the two"
      )
    }
  }
}
