/// A piece of template in a text: `{{ … }}`, `{% … %}`, or a shortcode of Hugo.
struct LiquidToken {
  /// What a token is.
  enum Kind {
    /// `{{ value }}`.
    case output
    /// `{% tag %}`.
    case tag
    /// `{{< name >}}` or `{{% name %}}`.
    case shortcode
    /// `{{</* name */>}}`, which stands for the shortcode as text.
    case quotedShortcode
  }

  /// What the token is.
  let kind: Kind
  /// Where it stands.
  let range: Range<Int>
  /// What is between its braces, without white space around it and the dashes that take such away.
  let content: ArraySlice<UInt8>

  /// The first word.
  var name: ArraySlice<UInt8> {
    content.prefix { !$0.isSpace && $0 != .colon && $0 != UInt8(ascii: "=") }
  }

  /// What follows the first word, without white space around it.
  var arguments: ArraySlice<UInt8> { content.dropFirst(name.count).trimmed }

  /// Whether it begins with a name, a text or a comment; else the braces are those of a formula, or the like.
  var isTemplate: Bool {
    guard let first = content.first else { return false }
    switch kind {
    case .output:
      return first.isLetter || first == 0x5F || first == UInt8(ascii: "\"")
        || first == UInt8(ascii: "'") || first == .slash
    case .tag: return first.isLetter
    case .shortcode: return first.isLetter || first == .slash
    case .quotedShortcode: return true
    }
  }
}
