package import FeedModel

/// One request of HTTP: a GET, or a POST of a form.
package struct HTTPRequest: Hashable, Sendable {
  /// Where it goes.
  package var url: AbsoluteURL

  /// Header fields beside those that every request has, by name.
  package var fields: [String: String] = [:]

  /// The form to post, encoded; nil for a GET.
  package var form: [UInt8]?

  /// How long it may take in all, in milliseconds.
  package var patience: Int

  /// Makes a GET.
  package init(url: AbsoluteURL, patience: Int) {
    self.url = url
    self.patience = patience
  }
}
