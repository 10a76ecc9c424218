/// What the tokenizer looks for in the content of an element (WHATWG §13.2.5).
package enum HTMLContentModel: Sendable {
  /// Tags, comments and character references: the data state.
  case markup
  /// Character references and the element's own end tag: the RCDATA state.
  case escapableText
  /// The element's own end tag alone: the RAWTEXT state.
  case rawText
  /// The element's own end tag, unless a comment with a script in it hides it: the script data state.
  case script
  /// Nothing any more: the PLAINTEXT state.
  case plainText
}
