extension HTMLTokenizer {
  /// What a `<` can begin.
  enum Markup {
    /// `<` and a letter.
    case startTag
    /// `</` and a letter.
    case endTag
    /// `</>`, which yields nothing at all.
    case nothing
    /// `<!--`.
    case comment
    /// `<!doctype` in any case.
    case doctype
    /// `<![CDATA[` in foreign content, which holds text.
    case cdataSection
    /// What is read as a comment up to the next `>`; the offset of its data.
    case bogusComment(from: Int)
  }

  /// Tells what the byte at `index` begins; nil for text, a `<` that stands for itself included.
  ///
  /// The tag open state (WHATWG §13.2.5.6).
  @inline(__always)
  func markup(at index: Int) -> Markup? {
    guard input[index] == .lessThan, index + 1 < input.count else { return nil }
    let next = input[index + 1]
    if next.isASCIILetter { return .startTag }
    if next == .solidus { return endMarkup(at: index) }
    if next == .exclamationMark { return declaration(at: index) }
    return next == .questionMark ? .bogusComment(from: index + 1) : nil
  }

  /// The end tag open state (§13.2.5.7).
  @inline(__always)
  private func endMarkup(at index: Int) -> Markup? {
    guard index + 2 < input.count else { return nil }
    let next = input[index + 2]
    if next.isASCIILetter { return .endTag }
    return next == .greaterThan ? .nothing : .bogusComment(from: index + 2)
  }

  /// The markup declaration open state (§13.2.5.42).
  private func declaration(at index: Int) -> Markup {
    let start = index + 2
    if input.hasExactText("--".utf8, at: start) { return .comment }
    if input.hasText("doctype".utf8, at: start) { return .doctype }
    if isInForeignContent, input.hasExactText("[CDATA[".utf8, at: start) { return .cdataSection }
    return .bogusComment(from: start)
  }
}

extension HTMLTokenizer {
  /// Goes on past white space.
  @inline(__always)
  mutating func skipSpaces() {
    while position < input.count, input[position].isHTMLSpace { position += 1 }
  }

  /// Gives a part of the input with line breaks as LF and U+0000 as U+FFFD (§13.2.3.5).
  func normalized(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var run = TextRun(from: range.lowerBound)
    var index = range.lowerBound
    while true {
      index = ByteSearch.first(
        of: .carriageReturn,
        .null,
        in: input.span.extracting(0..<range.upperBound),
        from: index
      )
      guard index < range.upperBound else { break }
      index = run.replaceSpecial(at: index, of: input)
    }
    return run.text(upTo: range.upperBound, of: input)
  }
}
