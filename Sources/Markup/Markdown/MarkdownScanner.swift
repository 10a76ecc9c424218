import HTML

/// Prepares a Markdown text for cmark-gfm, line by line: what kramdown reads in another way is set aside.
///
/// CommonMark (§4.6) ends an HTML block at a blank line, and what is indented behind it becomes code; pages
/// saved as posts are full of both. Authors expect what kramdown does: an element that begins a line is
/// HTML until its end tag. Such a block is replaced by a comment on a line of its own, and so are the tags
/// of elements whose content is Markdown (`markdown="1"`) and those of definition lists: their content
/// stays, so that its links and footnotes are those of the text. Takes linear time.
struct MarkdownScanner {
  /// What the comments stand for.
  private(set) var asides: MarkdownAsides

  private var output: [UInt8] = []
  private var sources = SourceMap()
  private let source: [UInt8]
  private let hints: MarkdownHints
  private var ends: HTMLBlockEnds
  private var spans: KramdownSpans
  private var work: [Work] = []

  /// What is still to be done, the next thing last.
  private enum Work {
    case lines(MarkdownRegion)
    case aside(MarkdownAside, indent: Int)
    case element(HTMLBlockPart, MarkdownRegion)
  }

  /// The line that was looked at last: many blocks can stand on one.
  private var knownLine = 0..<0

  /// The text with comments, as far as it has been scanned.
  var text: MarkdownText { MarkdownText(output, sources: sources.through(asides.sources)) }

  /// Prepares to scan a text; being legal, it has none of ``MarkdownMark``'s bytes.
  init(_ text: LegalText) {
    source = text.bytes
    asides = MarkdownAsides(of: text)
    hints = MarkdownHints(of: source)
    ends = HTMLBlockEnds(in: source)
    spans = KramdownSpans(in: source)
    output.reserveCapacity(source.count + source.count / 16)
  }

  /// Scans the whole text.
  mutating func scan() {
    work.append(.lines(MarkdownRegion(range: 0..<source.count)))
    while let next = work.popLast() {
      switch next {
      case .lines(let region): scan(region)
      case .aside(let aside, let indent): write(aside, indent: indent)
      case .element(let part, let region): scan(element: part, in: region)
      }
    }
  }
}

extension MarkdownScanner {
  /// Scans lines to their end, or up to something that other work has to be done for first.
  private mutating func scan(_ region: MarkdownRegion) {
    var region = region
    while !region.range.isEmpty {
      let line = region.range.lowerBound..<lineEnd(in: region)
      if region.isSpan {
        copy(line, of: &region)
      } else if let fence = region.fence {
        if fence.isClosed(by: source[line]) { region.fence = nil }
        copy(line, of: &region)
      } else if source[line].allSatisfy(\.isSpace) {
        region.previous = .blank
        copy(line, of: &region)
      } else if scan(line, of: &region) {
        return
      }
    }
    if let fence = region.fence, region.depth > 0 {
      // What stands behind the element must not be taken for code.
      beginLine(indent: region.indent)
      output += [UInt8](repeating: fence.character, count: fence.length)
    }
    if region.depth > 0 { beginLine(indent: 0) }
  }

  /// The offset behind the line that a region begins with.
  private mutating func lineEnd(in region: MarkdownRegion) -> Int {
    let start = region.range.lowerBound
    if !knownLine.contains(start) {
      knownLine = start..<source.lineEnd(from: start, upTo: source.count)
    }
    return min(knownLine.upperBound, region.range.upperBound)
  }

  /// Scans a line that is not blank; true if other work is to be done first.
  private mutating func scan(_ line: Range<Int>, of region: inout MarkdownRegion) -> Bool {
    // What follows a block on its line stands where the block did.
    let column = region.midline > 0 ? region.midline - region.indent + region.dedent : 0
    let start = MarkdownLine(source, line, column: column)
    let isParagraph = region.previous == .paragraph
    if !isParagraph || !start.items.isEmpty { region.endLists(atColumn: start.indentation) }
    let depth = start.indentation - max(region.lists.last ?? 0, region.dedent)
    if depth >= MarkdownLine.tabWidth, !isParagraph {
      region.previous = .code
      copy(line, of: &region)
      return false
    }
    region.lists += depth < MarkdownLine.tabWidth ? start.items : []
    let content = start.content..<line.upperBound
    if let fence = CodeFence(openedBy: source[content]) {
      region.fence = fence
      region.previous = .other
      copy(line, of: &region)
      return false
    }
    if start.content < line.upperBound, depth < MarkdownLine.tabWidth || !start.items.isEmpty {
      switch source[start.content] {
      case .lessThan:
        if let isDone = scan(tagAt: start, line, of: &region) { return isDone }
      case UInt8(ascii: "{"):
        if let isDone = scan(extensionAt: start, line, of: &region) { return isDone }
      default: break
      }
      if !isParagraph, column == 0, start.items.isEmpty, region.lists.isEmpty, hints.hasDefinitions,
        scan(definitionsAt: line, of: &region)
      {
        return true
      }
    }
    region.previous = .paragraph
    copy(line, of: &region)
    return false
  }

  /// Scans a line whose content begins with `<`; nil if that is nothing special.
  private mutating func scan(
    tagAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool? {
    let tag = start.content
    if source[tag...].hasPrefix("<!--") {
      let end = source.commentEnd(from: tag, upTo: region.range.upperBound)
      copy(line.lowerBound..<end, of: &region)
      region.previous = .other
      return false
    }
    if let end = ends.end(ofBlockAt: tag, upTo: region.range.upperBound) {
      return takeOut(tag..<end, at: start, line, of: &region)
    }
    guard region.previous != .paragraph || !start.items.isEmpty,
      HTMLBlockName.isSpan(aloneOn: source[tag..<line.upperBound])
    else { return nil }
    copy(line.lowerBound..<tag, of: &region)
    if output.last?.isLineEnd ?? true { writeSpaces(region.indent) }
    output.append(MarkdownMark.inline)
    asides.hasMarks = true
    append(tag..<line.upperBound)
    region.range = line.upperBound..<region.range.upperBound
    region.previous = .paragraph
    return false
  }
}

extension MarkdownScanner {
  /// Sets an element aside; true if its content has to be scanned first.
  private mutating func takeOut(
    _ block: Range<Int>,
    at start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    copy(line.lowerBound..<block.lowerBound, of: &region)
    let indent = max(start.column - region.dedent, 0) + region.indent
    let isFollowed =
      hints.hasMarkdownAttribute && region.depth < MarkdownRegion.deepest
      && indent <= Self.deepestElement
    if !isFollowed { write(MarkdownAside(html: .copy(block)), indent: indent) }
    region.previous = .other
    goOn(at: block.upperBound, indent, in: &region)
    guard isFollowed else { return false }
    work.append(.lines(region))
    var inner = region
    inner.dedent = start.column
    inner.indent = indent
    work.append(.element(HTMLBlockPart(range: block, isFirst: true, isLast: true), inner))
    return true
  }

  /// Goes on behind something that was taken out; what follows on the same line is a line of its own.
  private func goOn(at offset: Int, _ indent: Int, in region: inout MarkdownRegion) {
    let end = region.range.upperBound
    var position = offset
    while position < end, source[position] == .space || source[position] == .tab { position += 1 }
    region.midline = indent
    if position < end, source[position].isLineEnd {
      position = source.lineEnd(from: position, upTo: end)
      region.midline = 0
    }
    region.range = position..<end
  }

  /// The deepest column at which an element stands whose content can be Markdown.
  private static let deepestElement = 32

  /// Writes an element, or a part of one, up to where Markdown begins in it; one too deep is HTML.
  private mutating func scan(element part: HTMLBlockPart, in region: MarkdownRegion) {
    let range = part.range
    let isFollowed = region.depth < MarkdownRegion.deepest
    guard isFollowed, let found = MarkdownElement(in: source, range) else {
      let aside = MarkdownAside(
        html: .copy(range),
        beginsLine: part.isFirst,
        endsLine: part.isLast
      )
      return write(aside, indent: region.indent)
    }
    let before = range.lowerBound..<found.tag.lowerBound
    if !before.isEmpty {
      let aside = MarkdownAside(html: .copy(before), beginsLine: part.isFirst, endsLine: false)
      write(aside, indent: region.indent)
    }
    var opening = found.opening
    opening.beginsLine = part.isFirst && before.isEmpty
    write(opening, indent: region.indent)
    let rest = found.endTag.upperBound..<range.upperBound
    if !rest.isEmpty {
      work.append(.element(HTMLBlockPart(range: rest, isFirst: false, isLast: part.isLast), region))
    }
    var closing = found.closing
    closing.endsLine = part.isLast && rest.isEmpty
    work.append(.aside(closing, indent: region.indent))
    guard found.reading != .html else {
      let content = HTMLBlockPart(range: found.content, isFirst: false, isLast: false)
      var inner = region
      inner.depth += 1
      if !content.range.isEmpty { work.append(.element(content, inner)) }
      return
    }
    let inner = MarkdownRegion(
      range: found.content,
      dedent: region.dedent,
      indent: region.indent,
      isSpan: found.reading == .span,
      depth: region.depth + 1
    )
    work.append(.lines(inner))
  }
}

extension MarkdownScanner {
  /// Scans a line that begins an extension of kramdown, `{::name}`; nil if it is none.
  private mutating func scan(
    extensionAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool? {
    guard let found = spans.block(at: start.content, upTo: region.range.upperBound) else {
      return nil
    }
    copy(line.lowerBound..<start.content, of: &region)
    let indent = max(start.column - region.dedent, 0) + region.indent
    let aside =
      found.html.map { MarkdownAside(html: .copy($0)) }
      ?? MarkdownAside(html: .made([], start.content))
    write(aside, indent: indent)
    region.previous = .other
    goOn(at: found.end, indent, in: &region)
    return false
  }

  /// Scans lines that are a definition list; false if they are none.
  private mutating func scan(
    definitionsAt line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    guard region.depth < MarkdownRegion.deepest,
      let list = DefinitionList(
        in: source,
        line.lowerBound..<region.range.upperBound,
        dedent: region.dedent
      )
    else { return false }
    region.range = list.end..<region.range.upperBound
    region.previous = .other
    work.append(.lines(region))
    let start = line.lowerBound
    work.append(.aside(.tag("</dl>", at: list.end), indent: region.indent))
    for part in list.parts.reversed() {
      let isTerm = part.kind == .term
      let inner = MarkdownRegion(
        range: part.range,
        dedent: isTerm ? 0 : part.dedent,
        indent: region.indent,
        isSpan: isTerm,
        depth: region.depth + 1
      )
      work.append(.aside(part.closing, indent: region.indent))
      work.append(.lines(inner))
      work.append(.aside(part.opening, indent: region.indent))
    }
    work.append(.aside(.tag("<dl>", at: start), indent: region.indent))
    return true
  }
}

extension MarkdownScanner {
  /// Copies lines, or what is left of one, and goes on behind them.
  private mutating func copy(_ lines: Range<Int>, of region: inout MarkdownRegion) {
    var start = lines.lowerBound
    let end = lines.upperBound
    while start < end {
      let lineEnd = source.lineEnd(from: start, upTo: end)
      let isMidline = region.midline > 0
      let content =
        isMidline ? start : source.dedented(start..<lineEnd, columns: region.dedent)
      writeSpaces(isMidline ? region.midline : region.indent)
      region.midline = 0
      if region.isSpan {
        output.append(MarkdownMark.inline)
        asides.hasMarks = true
      }
      append(content..<lineEnd)
      start = lineEnd
    }
    region.range = end..<region.range.upperBound
  }

  private mutating func append(_ range: Range<Int>) {
    sources.append(output: output.count, source: range.lowerBound, length: range.count)
    output += source[range]
  }

  /// Writes the comment that stands for a set aside, on a line that may have begun.
  private mutating func write(_ aside: MarkdownAside, indent: Int) {
    if output.last?.isLineEnd ?? true { writeSpaces(indent) }
    sources.append(output: output.count, source: aside.offset, length: 0)
    output += MarkdownMark.comment(asides.list.count)
    output.append(.lineFeed)
    asides.list.append(aside)
  }

  private mutating func beginLine(indent: Int) {
    if let last = output.last, !last.isLineEnd { output.append(.lineFeed) }
    writeSpaces(indent)
  }

  private mutating func writeSpaces(_ count: Int) {
    for _ in 0..<count { output.append(.space) }
  }
}
