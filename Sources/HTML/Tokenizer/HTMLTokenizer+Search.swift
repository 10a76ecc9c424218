/// Search for the tags of one element, without a token of anything else.
extension HTMLTokenizer {
  /// Reads on to the next tag of a name, a start or an end tag; nil if none begins before a bound.
  ///
  /// Everything else is passed over as ``next()`` would read it. Legal text has no U+0000, with which a name is not recognised here.
  package mutating func nextTag(named name: HTMLName, before bound: Int) -> HTMLToken? {
    let wanted = name.bytes
    let bound = min(bound, input.count)
    while position < bound {
      guard contentModel == .markup else {
        // Content without a byte yields nothing, and the token is the tag behind it.
        guard let token = next() else { return nil }
        if token.isTag(name) { return token }
        continue
      }
      position = ByteSearch.first(.lessThan, in: input.span, from: position)
      guard position < bound else { return nil }
      switch markup(at: position) {
      case nil: position += 1
      case .startTag:
        if isTag(wanted, from: position + 1) { return next() }
        skipStartTag()
      case .endTag:
        if isTag(wanted, from: position + 2) { return next() }
        position += 2
        skipName()
        skipAttributes()
      case .nothing: position += 3
      case .cdataSection, .comment, .doctype, .bogusComment:
        // A section without text yields nothing, either.
        if let token = next(), token.isTag(name) { return token }
      }
    }
    return nil
  }

  /// Whether a tag's name, which begins at an offset, is one in small letters.
  private func isTag(_ name: ArraySlice<UInt8>, from start: Int) -> Bool {
    let end = start + name.count
    return end < input.count && input[end].endsTagName && input.hasText(name, at: start)
  }

  /// Passes over a start tag that is whole, and lets its name decide how what follows is read; else to the end of the input.
  private mutating func skipStartTag() {
    position += 1
    let start = position
    let isPlain = skipName()
    let name = start..<position
    guard skipAttributes(), mayDecideContent(name) else { return }
    beginContent(of: HTMLName(lowercased: self.name(name, isPlain: isPlain)))
  }

  /// Whether an element of that name may have content that is no markup, as far as its length and first letter tell.
  private func mayDecideContent(_ name: Range<Int>) -> Bool {
    guard name.count == 3 || 5...9 ~= name.count else { return false }
    switch input[name.lowerBound].asciiLowercased {
    case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "i"),
      UInt8(ascii: "n"), UInt8(ascii: "p"):
      return true
    default: return false
    }
  }

  /// Passes over all attributes and the end of the tag; false if the input ends in it.
  @discardableResult private mutating func skipAttributes() -> Bool {
    while let part = nextTagPart() {
      guard part == .attribute else { return true }
      skipAttribute()
    }
    return false
  }

  /// Passes over the attribute at `position` (WHATWG §13.2.5.32 to §13.2.5.39).
  private mutating func skipAttribute() {
    skipAttributeName()
    guard skipToValue(), position < input.count else { return }
    switch input[position] {
    case .quotationMark, .apostrophe:
      let end = ByteSearch.first(input[position], in: input.span, from: position + 1)
      position = min(end + 1, input.count)
    default:
      while position < input.count, input[position] != .greaterThan, !input[position].isHTMLSpace {
        position += 1
      }
    }
  }
}
