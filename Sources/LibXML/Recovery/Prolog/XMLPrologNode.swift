/// A comment or a processing instruction in front of a document's element.
package struct XMLPrologNode: Sendable, Hashable {
  /// Which of both it is.
  package enum Kind: Sendable, Hashable {
    /// `<!-- … -->`.
    case comment
    /// `<?target … ?>`, with its target.
    case instruction(String)
  }

  /// Which of both it is.
  package let kind: Kind

  /// The comment's text, or what follows the target.
  package let text: String

  /// Where it begins.
  package let position: XMLPosition
}
