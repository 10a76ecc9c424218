/// A subject of an entry (RFC 4287 §4.2.2, RSS 2.0 `category`).
package struct Category: Hashable, Sendable {
  /// The term as the author wrote it, white space at its ends removed; never empty.
  package let term: String

  /// Makes a category of a term.
  package init(term: String) {
    self.term = term
  }
}
