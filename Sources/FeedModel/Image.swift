/// A picture that stands for an entry.
package struct Image: Hashable, Sendable {
  /// Where the picture is.
  package let url: AbsoluteURL

  /// What the picture shows, for those who cannot see it.
  package let alternative: String?

  /// How wide the picture is shown, in CSS pixels, more than 0; nil if it is not known.
  package let width: Int?

  /// How high the picture is shown, in CSS pixels, more than 0; nil if it is not known.
  package let height: Int?

  /// Makes an image of its place, and what else is known.
  package init(url: AbsoluteURL, alternative: String? = nil, width: Int? = nil, height: Int? = nil)
  {
    self.url = url
    self.alternative = alternative
    self.width = width
    self.height = height
  }
}
