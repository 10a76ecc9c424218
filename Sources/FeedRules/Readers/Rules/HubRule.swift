import Diagnostics

/// A hub is asked for a feed by the address that the feed gives for itself.
struct HubRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard let hub = feed.hubs.first, feed.selfLink?.text.trimmed.isEmpty != false else { return }
    findings.add(
      .hubWithoutSelf,
      at: hub.position,
      "the feed names a hub, but not its own address; FreshRSS will not subscribe to the hub"
    )
  }
}
