/// A body as feeds carry it.
package struct RenderedBody: Equatable, Sendable {
  /// The content: balanced HTML in UTF-8 with absolute URLs, of characters that XML can carry.
  package let html: [UInt8]

  /// The beginning as plain text on one line; empty if the body has no text.
  package let excerpt: String

  /// Makes a body of its parts.
  package init(html: [UInt8], excerpt: String) {
    self.html = html
    self.excerpt = excerpt
  }
}
