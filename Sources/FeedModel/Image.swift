/// A picture that stands for an entry.
package struct Image: Hashable, Sendable {
  /// Where the picture is.
  package let url: AbsoluteURL

  /// What the picture shows, for those who cannot see it.
  package let alternative: String?

  /// Makes an image of its place and a description.
  package init(url: AbsoluteURL, alternative: String? = nil) {
    self.url = url
    self.alternative = alternative
  }
}
