extension HTMLTokenizer {
  /// Reads text up to the next markup; nil if there is none before it.
  ///
  /// The data state (WHATWG §13.2.5.1). U+0000 stays.
  mutating func readText() -> HTMLToken? {
    let start = position
    let end = ByteSearch.first(
      of: .lessThan,
      .ampersand,
      .carriageReturn,
      .lessThan,
      in: input.span,
      from: start
    )
    if end == input.count || input[end] == .lessThan && endsText(at: end) {
      // Most text: nothing in it has to be replaced.
      position = end
      return end > start ? .text(input[start..<end]) : nil
    }
    return readText(from: start, searchingFrom: end)
  }

  /// Tells whether the markup at `index` is a tag, so that text ends there.
  @inline(__always)
  func endsText(at index: Int) -> Bool {
    guard index + 1 < input.count else { return false }
    return input[index + 1].isASCIILetter
      || input[index + 1] == .solidus && index + 2 < input.count && input[index + 2].isASCIILetter
  }

  /// Reads text in which something may have to be replaced, up to the next markup.
  private mutating func readText(from start: Int, searchingFrom first: Int) -> HTMLToken? {
    var run = TextRun(from: start)
    var index = first
    scan: while true {
      index = ByteSearch.first(
        of: .lessThan,
        .ampersand,
        .carriageReturn,
        .lessThan,
        in: input.span,
        from: index
      )
      guard index < input.count else { break }
      guard input[index] == .lessThan else {
        index = run.replaceSpecial(at: index, of: input)
        continue
      }
      switch markup(at: index) {
      case nil: index += 1
      case .nothing:
        run.leaveOut(index..<index + 3, of: input)
        index += 3
      case .cdataSection: index = readCDATASection(at: index, into: &run)
      case .startTag, .endTag, .comment, .doctype, .bogusComment: break scan
      }
    }
    return text(of: run, upTo: index)
  }

  /// Reads text up to the end tag of the element it stands in, or to the end of the input.
  ///
  /// The RCDATA states (§13.2.5.2, §13.2.5.9 to §13.2.5.11).
  mutating func readEscapableText() -> HTMLToken? {
    var run = TextRun(from: position)
    var index = position
    while true {
      index = ByteSearch.first(
        of: .lessThan,
        .ampersand,
        .carriageReturn,
        .null,
        in: input.span,
        from: index
      )
      guard index < input.count else { break }
      if input[index] == .lessThan {
        if isContentEnd(at: index) { break }
        index += 1
      } else {
        index = run.replaceSpecial(at: index, of: input)
      }
    }
    contentModel = .markup
    return text(of: run, upTo: index)
  }

  /// Ends a run at an offset and goes on there; nil if the run is empty.
  private mutating func text(of run: consuming TextRun, upTo end: Int) -> HTMLToken? {
    position = end
    let text = run.text(upTo: end, of: input)
    return text.isEmpty ? nil : .text(text)
  }

  /// Reads a CDATA section into the text round it; an unfinished one reaches to the input's end.
  ///
  /// The CDATA section states (§13.2.5.69 to §13.2.5.71). U+0000 stays.
  ///
  /// - Parameters:
  ///   - index: The offset of `<![CDATA[`.
  ///   - run: The run that the section's text becomes part of.
  /// - Returns: The offset behind the section.
  private func readCDATASection(at index: Int, into run: inout TextRun) -> Int {
    var index = index
    let start = index + "<![CDATA[".utf8.count
    run.leaveOut(index..<start, of: input)
    index = start
    while true {
      index = ByteSearch.first(
        of: .rightBracket,
        .carriageReturn,
        in: input.span,
        from: index
      )
      guard index < input.count else { return index }
      if input[index] == .carriageReturn {
        index = run.replaceSpecial(at: index, of: input)
      } else if input.hasExactText("]]>".utf8, at: index) {
        run.leaveOut(index..<index + 3, of: input)
        return index + 3
      } else {
        index += 1
      }
    }
  }
}
