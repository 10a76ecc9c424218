import HTML

/// The mark by which an author ends the excerpt inside a body.
///
/// It is a comment: `<!--more-->` with white space and in any case, as in Hugo, Hexo and Zola, or with words
/// for the link behind it, as in WordPress (`<!--more There is more-->`); or the span that WordPress
/// leaves in the mark's place (`<span id="more-23457">`).
enum MoreMark {
  /// Whether a comment is the mark; the data is what stands between `<!--` and `-->`.
  static func isMark(comment data: ArraySlice<UInt8>) -> Bool {
    if isWord(data.trimmed) { return true }
    // White space before the word makes it a remark that begins with “more”.
    return isWord(data.prefix(4)) && data.dropFirst(4).first?.isSpace == true
  }

  /// Whether a start tag is that of the mark.
  static func isMark(_ tag: HTMLStartTag) -> Bool {
    guard tag.name.element == .span, let id = tag[.id], id.hasPrefix("more-") else { return false }
    return id.count > 5 && id.dropFirst(5).allSatisfy(\.isDigit)
  }

  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 4 && text.lazy.map(\.lowercased).elementsEqual("more".utf8)
  }
}
