/// A file that the front matter attaches to the post.
package struct EnclosureField: Equatable, Sendable {
  /// The reference to the file, not resolved yet.
  package let reference: Located<String>

  /// The MIME type as written; nil where the file's name must tell.
  package let type: String?

  /// The size in bytes, 0 or more.
  package let length: Int?

  /// The playing time in seconds, 0 or more.
  package let duration: Int?

  /// Makes an enclosure of a reference, and what else is known.
  package init(
    reference: Located<String>,
    type: String? = nil,
    length: Int? = nil,
    duration: Int? = nil
  ) {
    self.reference = reference
    self.type = type
    self.length = length
    self.duration = duration
  }
}
