import FeedModel

extension FeedHistory {
  /// The element that says in XML what the document is to its feed; nil for one that needs none (RFC 5005 §2, §4).
  var mark: StaticString? {
    switch role {
    case .complete: "fh:complete"
    case .archive: "fh:archive"
    case .subscription: nil
    }
  }
}
