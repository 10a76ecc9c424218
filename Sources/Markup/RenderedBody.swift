package import FeedModel

/// A body as feeds carry it.
package struct RenderedBody: Equatable, Sendable {
  /// The content: balanced HTML in UTF-8 with absolute URLs, of characters that XML can carry.
  package let html: [UInt8]

  /// The beginning as plain text on one line; empty if the body has no text.
  package let excerpt: String

  /// The first picture that can stand for the body; nil if there is none.
  package let leadImage: Image?

  /// Makes a body of its parts.
  package init(html: [UInt8], excerpt: String, leadImage: Image? = nil) {
    self.html = html
    self.excerpt = excerpt
    self.leadImage = leadImage
  }
}
