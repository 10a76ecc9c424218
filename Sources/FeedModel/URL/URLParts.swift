/// Where the parts of a URL reference stand in its bytes (RFC 3986 §3, appendix B).
///
/// Delimiters belong to no part. Any bytes at all can be split; whether a part is valid is asked later.
struct URLParts {
  /// The scheme; nil in a relative reference.
  let scheme: Range<Int>?

  /// User, host and port; nil without `//`.
  let authority: Range<Int>?

  /// The path, which may be empty.
  let path: Range<Int>

  /// The query; nil without `?`.
  let query: Range<Int>?

  /// The fragment; nil without `#`.
  let fragment: Range<Int>?

  /// Splits a reference, in one pass.
  init(of text: Span<UInt8>) {
    scheme = Self.scheme(of: text)
    var position = scheme.map { $0.upperBound + 1 } ?? 0
    if Self.hasSlashes(text, at: position) {
      let start = position + 2
      position = Self.end(of: text, from: start, stopping: Self.endsAuthority)
      authority = start..<position
    } else {
      authority = nil
    }
    let pathEnd = Self.end(of: text, from: position) { $0 == .question || $0 == .hash }
    path = position..<pathEnd
    position = pathEnd
    if position < text.count, text[position] == .question {
      let end = Self.end(of: text, from: position + 1) { $0 == .hash }
      query = position + 1..<end
      position = end
    } else {
      query = nil
    }
    fragment = position < text.count ? position + 1..<text.count : nil
  }

  /// The scheme at the start of a text: a letter, then letters, digits, `+`, `-`, `.`, up to a colon.
  static func scheme(of text: Span<UInt8>) -> Range<Int>? {
    guard !text.isEmpty, text[0].isLetter else { return nil }
    let allowed = ASCIISet.scheme
    var index = 1
    while index < text.count, allowed.contains(text[index]) { index += 1 }
    return index < text.count && text[index] == .colon ? 0..<index : nil
  }

  private static func hasSlashes(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 1 < text.count && text[index] == .slash && text[index + 1] == .slash
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == .slash || byte == .question || byte == .hash
  }

  private static func end(
    of text: Span<UInt8>,
    from start: Int,
    stopping: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < text.count, !stopping(text[index]) { index += 1 }
    return index
  }
}
