/// Tokens that need nothing done: most of any body. They are told by ranges and elements, without making a token.
extension HTMLTokenizer {
  /// Reads text that can stand in HTML, and in XML, as it is; where it stands in the input.
  ///
  /// Nil, without going on, if no text follows, or some in which something has to be replaced or left out.
  package mutating func nextPlainText() -> Range<Int>? {
    guard contentModel == .markup, position < input.count, input[position] != .lessThan else {
      return nil
    }
    let end = PlainText.end(in: input.span, from: position)
    guard end == input.count || endsText(at: end),
      PlainText.isPlain(position..<end, of: input.span)
    else { return nil }
    return take(upTo: end)
  }

  /// Reads an end tag of nothing but a known element's name; nil, without going on, if anything else follows.
  package mutating func nextPlainEndTag() -> HTMLElement? {
    guard position + 3 < input.count, contentModel == .markup, input[position] == .lessThan,
      input[position + 1] == .solidus
    else { return nil }
    return plainElement(from: position + 2)
  }

  /// Reads a start tag of nothing but a known element's name; nil, without going on, if anything else follows.
  package mutating func nextPlainStartTag() -> HTMLElement? {
    guard position + 2 < input.count, contentModel == .markup, input[position] == .lessThan,
      let element = plainElement(from: position + 1)
    else { return nil }
    beginContent(of: HTMLName(element))
    return element
  }

  /// Reads a start tag of a known element that has classes and nothing else; nil, without going on, if anything
  /// else follows.
  ///
  /// - Returns: The element, and where the value of `class` stands, in which nothing has to be replaced.
  package mutating func nextClassedStartTag() -> (element: HTMLElement, classes: Range<Int>)? {
    guard contentModel == .markup, let (element, classes) = classedStartTag() else { return nil }
    _ = take(upTo: classes.upperBound &+ 2)
    beginContent(of: HTMLName(element))
    return (element, classes)
  }

  @inline(__always)
  private func classedStartTag() -> (element: HTMLElement, classes: Range<Int>)? {
    guard position + 2 < input.count, input[position] == .lessThan,
      let nameEnd = nameEnd(from: position &+ 1), let start = classesStart(at: nameEnd)
    else { return nil }
    let span = input.span
    let end = ByteSearch.firstInValue(quotedBy: .quotationMark, in: span, from: start)
    guard end &+ 1 < span.count, span[end] == .quotationMark, span[end &+ 1] == .greaterThan,
      let element = HTMLElement(name: span.extracting(position &+ 1..<nameEnd))
    else { return nil }
    return (element, start..<end)
  }

  /// Where the value begins of a `class` that follows a tag's name, written as it mostly is.
  @inline(__always)
  private func classesStart(at index: Int) -> Int? {
    guard index &+ 8 < input.count else { return nil }
    // The word lies within the input, and any bytes make an integer.
    let word = unsafe input.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: index,
      as: UInt64.self
    )
    return word.littleEndian == Self.classAttribute ? index &+ 8 : nil
  }

  /// ` class="` as a word, its first byte the lowest.
  private static var classAttribute: UInt64 { 0x223D_7373_616C_6320 }

  /// Reads the name of a known element that ends the tag.
  @inline(__always)
  private mutating func plainElement(from start: Int) -> HTMLElement? {
    guard let end = nameEnd(from: start), input[end] == .greaterThan,
      let element = HTMLElement(name: input.span.extracting(start..<end))
    else { return nil }
    _ = take(upTo: end &+ 1)
    return element
  }

  /// Where a name in small letters ends; nil if that is at the end of the input, or it has anything else in it.
  @inline(__always)
  private func nameEnd(from start: Int) -> Int? {
    let span = input.span
    var end = start
    while end < span.count, !span[end].endsTagName {
      guard span[end].isPlainInName else { return nil }
      end &+= 1
    }
    return end < span.count ? end : nil
  }

  private mutating func take(upTo end: Int) -> Range<Int> {
    source = position..<end
    position = end
    return source
  }
}
