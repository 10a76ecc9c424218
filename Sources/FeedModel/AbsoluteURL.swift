/// An absolute URL, checked once: everything that holds one may print it as it is.
package struct AbsoluteURL: Hashable, Sendable {
  /// The URL in ASCII, ready for any format (RFC 3986).
  package let text: String

  /// Takes a text that is an absolute URL already; nil for anything else.
  package init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
  }
}
