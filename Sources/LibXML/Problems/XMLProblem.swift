/// What is wrong with a document, and where.
///
/// The place is where the faulty construct begins: a tag or a reference at its first byte, a character that XML does not
/// allow at that character. Where a construct ends too early (a document, a comment, an attribute list) it is the byte at
/// which the parser gave up.
package struct XMLProblem: Error, Sendable, Hashable {
  /// How bad a problem is.
  package enum Level: Sendable {
    /// The document stays usable.
    case warning
    /// The document is well-formed as far as known, and breaks a rule of its grammar.
    case error
    /// The document is not well-formed, with or without namespaces; nothing after this place was looked at.
    case fatal
  }

  /// Where the fault begins; line 0 if the problem has no place in the document.
  package let position: XMLPosition

  /// Which kind of problem it is.
  package let code: Code

  /// How bad it is.
  package let level: Level

  /// One line of text: trimmed, without a final full stop.
  package let message: String

  /// The 1-based line of the fault.
  package var line: Int { position.line }

  /// The 1-based byte column of the fault.
  package var column: Int { position.column }

  /// Makes a problem from its parts.
  package init(position: XMLPosition, code: Code, level: Level, message: String) {
    self.position = position
    self.code = code
    self.level = level
    self.message = message
  }
}
