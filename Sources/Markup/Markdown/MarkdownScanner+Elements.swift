import HTML

/// Elements of HTML: one that begins a line is set aside up to its end tag.
extension MarkdownScanner {
  /// Scans a line whose content begins with `<`; nil if that is nothing special.
  mutating func scan(
    tagAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool? {
    let tag = start.content
    if source[tag...].hasPrefix("<!--") {
      let end = source.commentEnd(from: tag, upTo: region.range.upperBound)
      writer.copy(line.lowerBound..<end, of: &region)
      region.previous = .other
      return false
    }
    if let end = end(ofBlockAt: tag, upTo: region.range.upperBound) {
      let block = block(at: start, line, endedBy: end, in: region)
      return takeOut(block, at: start, line, of: &region)
    }
    guard region.previous != .paragraph || !start.items.isEmpty,
      HTMLBlockName.isSpan(aloneOn: source[tag..<line.upperBound])
    else { return nil }
    writer.copy(line.lowerBound..<tag, of: &region)
    writer.copy(paragraph: tag..<line.upperBound, of: &region)
    region.previous = .paragraph
    return false
  }

  /// The whole element that a line begins.
  ///
  /// As in kramdown, one that is never closed goes on to the end of what it stands in: the list item, the
  /// element, the text.
  private func block(
    at start: MarkdownLine,
    _ line: Range<Int>,
    endedBy end: HTMLBlockEnd,
    in region: MarkdownRegion
  ) -> HTMLBlockPart {
    if let endTag = end.endTag {
      return HTMLBlockPart(range: start.content..<endTag, isFirst: true, isLast: true)
    }
    let implied = end.implied.map { source.indentationStart(before: $0) }
    var bound = implied ?? region.range.upperBound
    if let column = region.lists.last(where: { $0 <= start.column }) {
      bound = endOfItem(atColumn: column, behind: line, upTo: bound)
    }
    return HTMLBlockPart(
      range: start.content..<max(bound, start.content),
      isFirst: true,
      isLast: true,
      isCutOff: bound != implied
    )
  }

  /// The offset behind the last line of the list item whose content stands at a column.
  private func endOfItem(
    atColumn column: Int,
    behind line: Range<Int>,
    upTo bound: Int
  ) -> Int {
    var end = min(line.upperBound, bound)
    var position = end
    var isBehindBlank = false
    while position < bound {
      let line = position..<source.lineEnd(from: position, upTo: bound)
      position = line.upperBound
      if source[line].allSatisfy(\.isSpace) {
        isBehindBlank = true
        continue
      }
      let start = MarkdownLine(source, line)
      let isLazy = !isBehindBlank && start.isLazy(in: source, line)
      guard start.indentation >= column || isLazy else { break }
      end = position
      isBehindBlank = false
    }
    return end
  }

  /// Sets an element aside; true if its content has to be scanned first.
  private mutating func takeOut(
    _ block: HTMLBlockPart,
    at start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    writer.copy(line.lowerBound..<block.range.lowerBound, of: &region)
    let indent = region.indent(atColumn: start.column)
    var inner = region
    inner.dedent = start.column
    inner.margin.indent = indent
    let isFollowed =
      hints.hasMarkdownAttribute && region.depth < MarkdownRegion.deepest
      && indent <= Self.deepestElement
    if !isFollowed { writer.write(block.aside(of: source), in: inner) }
    region.previous = .other
    goOn(at: block.range.upperBound, indent, in: &region)
    guard isFollowed else { return false }
    work.append(.lines(region))
    work.append(.element(block, inner))
    return true
  }

  /// The deepest column at which an element stands whose content can be Markdown.
  private static let deepestElement = 32
}
