/// Makes plain text of the titles and summaries that people write in front matter.
package enum PlainTitle {
  /// The text that a title means.
  ///
  /// Character references are decoded once, the tags of text-level elements (`<em>`, `</code>`) and of
  /// `br` are left out, and everything else stays text: `<head>`, `<T>`, `a < b`. White space is folded
  /// and cut off at both ends; characters that XML cannot carry are left out. Takes linear time.
  package static func text(of title: String) -> String {
    let source = Array(title.utf8)
    var text = FoldedText()
    var reader = TitleReader(source)
    while let part = reader.next() { text.append(part) }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// Splits a title into what is text and what is a known tag.
private struct TitleReader {
  private let source: [UInt8]
  private var position = 0

  /// Whether a tag has met the title's end: then no further `<` is tried, or time would be quadratic.
  private var isOutOfTags = false

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The next piece of text, which may be empty; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < source.count else { return nil }
    switch source[position] {
    case .lessThan: return readMarkup()
    case .ampersand: return readReference()
    default:
      let start = position
      while position < source.count, source[position] != .lessThan, source[position] != .ampersand {
        position += 1
      }
      return source[start..<position]
    }
  }

  private mutating func readReference() -> ArraySlice<UInt8> {
    let start = position
    position += 1
    guard let found = CharacterReference(at: start, in: source, isInAttribute: false) else {
      return source[start..<position]
    }
    var text: [UInt8] = []
    found.append(to: &text)
    position = found.end
    return text[...]
  }

  private mutating func readMarkup() -> ArraySlice<UInt8> {
    let start = position
    position += 1
    guard !isOutOfTags, mayBeTag(at: start) else { return source[start..<position] }
    var tokenizer = HTMLTokenizer(source, from: start)
    // In foreign content no start tag changes how what follows is read.
    tokenizer.isInForeignContent = true
    let token = tokenizer.next()
    isOutOfTags = tokenizer.unfinishedTag?.lowerBound == start
    switch token {
    case .startTag(let tag): return text(of: tag.name, in: tokenizer.source)
    case .endTag(let name): return text(of: name, in: tokenizer.source)
    default: return source[start..<position]
    }
  }

  /// Whether a `<` is followed by what a tag begins with (WHATWG §13.2.5.6, §13.2.5.7).
  private func mayBeTag(at start: Int) -> Bool {
    let rest = source[(start + 1)...]
    let name = rest.first == .solidus ? rest.dropFirst() : rest
    return name.first?.isASCIILetter == true
  }

  /// What a tag is in a title: nothing, a space, or itself.
  private mutating func text(of name: HTMLName, in tag: Range<Int>) -> ArraySlice<UInt8> {
    guard tag.lowerBound == position - 1 else { return source[(position - 1)..<position] }
    position = tag.upperBound
    if name.element == .br { return [.space] }
    return name.element?.isTextLevel == true ? [] : source[tag]
  }
}

extension HTMLElement {
  /// Whether the element is part of a line of text (WHATWG §4.5, §4.7).
  fileprivate var isTextLevel: Bool {
    switch self {
    case .a, .abbr, .b, .bdi, .bdo, .cite, .code, .data, .del, .dfn, .em, .i, .ins, .kbd, .mark, .q,
      .ruby, .rp, .rt, .s, .samp, .small, .span, .strong, .sub, .sup, .time, .u, .var, .wbr:
      true
    default: false
    }
  }
}
