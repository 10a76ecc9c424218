/// The notation that a body is written in.
package enum BodyNotation: Sendable {
  /// Markdown with raw HTML in it.
  case markdown
  /// HTML.
  case html
}
