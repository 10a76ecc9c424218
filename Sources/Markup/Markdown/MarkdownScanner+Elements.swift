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
    if let end = ends.end(ofBlockAt: tag, upTo: region.range.upperBound) {
      return takeOut(tag..<end, at: start, line, of: &region)
    }
    guard region.previous != .paragraph || !start.items.isEmpty,
      HTMLBlockName.isSpan(aloneOn: source[tag..<line.upperBound])
    else { return nil }
    writer.copy(line.lowerBound..<tag, of: &region)
    writer.copy(paragraph: tag..<line.upperBound, of: &region)
    region.previous = .paragraph
    return false
  }

  /// Sets an element aside; true if its content has to be scanned first.
  private mutating func takeOut(
    _ block: Range<Int>,
    at start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    writer.copy(line.lowerBound..<block.lowerBound, of: &region)
    let indent = max(start.column - region.dedent, 0) + region.indent
    let isFollowed =
      hints.hasMarkdownAttribute && region.depth < MarkdownRegion.deepest
      && indent <= Self.deepestElement
    if !isFollowed { writer.write(MarkdownAside(html: .copy(block)), indent: indent) }
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

  /// The deepest column at which an element stands whose content can be Markdown.
  private static let deepestElement = 32
}
