/// One token of an HTML text, as the tokenizer hands it to tree construction (WHATWG §13.2.5).
///
/// Bytes are UTF-8, with character references decoded and line breaks as LF. Where nothing had to
/// be decoded they are a slice of the input, so that a token costs no copy of them.
package enum HTMLToken: Equatable, Sendable {
  /// A run of text, never empty.
  ///
  /// The tokenizer never gives two in a row. In the data state a U+0000 stays (tree construction
  /// drops it); everywhere else it has become U+FFFD. The line feed that tree construction drops
  /// after `<pre>`, `<listing>` and `<textarea>` is still there.
  case text(ArraySlice<UInt8>)
  /// A start tag, `/>` at its end included.
  case startTag(HTMLStartTag)
  /// An end tag: attributes and a self-closing flag have no meaning there and are dropped.
  case endTag(HTMLName)
  /// What stands between `<!--` and `-->`, or in markup that is taken for a comment.
  ///
  /// So is `<?…>`: a browser of before 2026 reads it as a comment, a later one as a processing
  /// instruction that reaches to the same `>`; neither shows it.
  case comment(ArraySlice<UInt8>)
  /// A document type declaration, which no body should have.
  case doctype(HTMLDoctype)
}

extension HTMLToken {
  /// Whether the token is a tag of a name, a start or an end tag.
  package func isTag(_ name: HTMLName) -> Bool {
    switch self {
    case .startTag(let tag): tag.name == name
    case .endTag(let other): other == name
    case .text, .comment, .doctype: false
    }
  }
}
