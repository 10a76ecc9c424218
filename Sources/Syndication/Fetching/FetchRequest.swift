package import FeedModel

/// A feed to fetch.
package struct FetchRequest: Hashable, Sendable {
  /// Where the feed is published.
  package var url: AbsoluteURL

  /// What is done with the document, as a text that changes when that does.
  ///
  /// A feed is asked for only if it changed since a run with the same purpose took it: other rules need it whole.
  package var purpose: String

  /// Makes a request.
  package init(url: AbsoluteURL, purpose: String = "") {
    self.url = url
    self.purpose = purpose
  }
}
