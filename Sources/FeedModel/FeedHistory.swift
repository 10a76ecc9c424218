/// Where a document stands among those that a feed consists of (RFC 5005).
package struct FeedHistory: Hashable, Sendable {
  /// What a document is to its feed.
  package enum Role: Hashable, Sendable {
    /// The one document of the feed, which has all there is (RFC 5005 §2).
    case complete
    /// The document to subscribe to, which has the newest entries (RFC 5005 §4).
    case subscription
    /// A document with entries that have left the one at this place, the document to subscribe to (RFC 5005 §4).
    case archive(current: AbsoluteURL)
  }

  /// What the document is.
  package let role: Role

  /// The document with the entries before those of this one (`rel="prev-archive"`, JSON `next_url`).
  package let previous: AbsoluteURL?

  /// The archive with the entries after those of this one (`rel="next-archive"`).
  package let next: AbsoluteURL?

  /// Makes the place of a document.
  package init(_ role: Role, previous: AbsoluteURL? = nil, next: AbsoluteURL? = nil) {
    self.role = role
    self.previous = previous
    self.next = next
  }

  /// The place of a document that is not all there is after all.
  package var incomplete: FeedHistory {
    role == .complete ? FeedHistory(.subscription) : self
  }

  /// The links to the other documents, by their relations.
  package var links: [(relation: String, url: AbsoluteURL)] {
    var links: [(String, AbsoluteURL)] = []
    if case .archive(let current) = role { links.append(("current", current)) }
    if let previous { links.append(("prev-archive", previous)) }
    if let next { links.append(("next-archive", next)) }
    return links
  }
}
