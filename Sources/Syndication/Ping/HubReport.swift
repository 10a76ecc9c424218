package import FeedModel

/// What one hub was told.
package struct HubReport: Hashable, Sendable {
  /// The hub.
  package let hub: HubAddress

  /// The feeds it was told of or, in a dry run, would be.
  package var told: [AbsoluteURL] = []

  /// How many feeds it is still to be told of.
  package var left = 0

  /// The moment before which it does not want to be told.
  package var notBefore: Timestamp?

  /// Whether nothing was sent.
  package var isDryRun = false

  /// Makes the report on a hub that was told nothing.
  init(_ hub: HubAddress) {
    self.hub = hub
  }

  /// The report as lines: one in all, and in a dry run one for each feed.
  package var lines: [String] {
    let name = hub.url.shown
    let verb = isDryRun ? "would be told" : "told"
    var parts: [String] = []
    if !told.isEmpty { parts.append("\(verb) of \(Self.count(told.count))") }
    if left > 0 {
      let end = notBefore.map { ", not before \($0.rfc3339)" } ?? ""
      parts.append("\(Self.count(left)) left for another run\(end)")
    }
    let line = "\(name): \(parts.isEmpty ? "nothing changed" : parts.joined(separator: "; "))"
    return [line] + (isDryRun ? told.map { "  \($0.shown)" } : [])
  }

  private static func count(_ number: Int) -> String {
    number == 1 ? "1 feed" : "\(number) feeds"
  }
}
