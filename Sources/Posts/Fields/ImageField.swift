/// The picture that the front matter names.
package struct ImageField: Equatable, Sendable {
  /// The reference to the picture, not resolved yet.
  package let reference: Located<String>

  /// What the picture shows.
  package let alternative: String?

  /// Makes an image of a reference and a description.
  package init(reference: Located<String>, alternative: String? = nil) {
    self.reference = reference
    self.alternative = alternative
  }
}
