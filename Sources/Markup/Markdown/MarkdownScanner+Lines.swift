import HTML

/// Lines: code stays as it is, and what begins a line of anything else tells who reads on.
extension MarkdownScanner {
  /// Scans lines to their end, or up to something that other work has to be done for first.
  mutating func scan(_ region: MarkdownRegion) {
    var region = region
    while !region.range.isEmpty {
      let line = region.range.lowerBound..<lineEnd(in: region)
      if !region.isElement, passage.lazyMargin(at: line.lowerBound) != nil { region.goOnLazily() }
      if region.isSpan {
        writer.copy(line, of: &region)
      } else if let fence = region.fence {
        if fence.isClosed(by: source[line]) { region.fence = nil }
        writer.copy(line, of: &region)
      } else if source[line].allSatisfy(\.isSpace) {
        region.previous = .blank
        writer.copy(line, of: &region)
      } else if scan(line, of: &region) {
        return
      }
    }
    if region.isElement { writer.end(region) }
  }

  /// Scans a line that is not blank; true if other work is to be done first.
  private mutating func scan(_ line: Range<Int>, of region: inout MarkdownRegion) -> Bool {
    // What follows a block on its line stands where the block did.
    let column = region.midline > 0 ? region.midline - region.margin.indent + region.dedent : 0
    let start = MarkdownLine(source, line, column: column)
    let isParagraph = region.previous == .paragraph
    if !isParagraph || !start.items.isEmpty { region.endLists(atColumn: start.indentation) }
    let depth = start.indentation - max(region.lists.last ?? 0, region.dedent)
    if depth >= MarkdownLine.tabWidth, !isParagraph {
      region.previous = .code
      writer.copy(line, of: &region)
      return false
    }
    region.lists += depth < MarkdownLine.tabWidth ? start.items : []
    if let fence = CodeFence(openedBy: source[start.content..<line.upperBound]) {
      region.fence = fence
      region.previous = .other
      writer.copy(line, of: &region)
      return false
    }
    if start.content < line.upperBound, depth < MarkdownLine.tabWidth || !start.items.isEmpty {
      if let isDone = scan(contentAt: start, line, of: &region) { return isDone }
      if !isParagraph, column == 0, start.items.isEmpty, region.lists.isEmpty, hints.hasDefinitions,
        scan(definitionsAt: line, of: &region)
      {
        return true
      }
    }
    region.previous = .paragraph
    writer.copy(line, of: &region)
    return false
  }

  /// Scans a line by the byte that its content begins with; nil if that is nothing special.
  private mutating func scan(
    contentAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool? {
    switch source[start.content] {
    case .lessThan: scan(tagAt: start, line, of: &region)
    case UInt8(ascii: "{"): scan(extensionAt: start, line, of: &region) ? false : nil
    case .greaterThan: scan(quoteAt: start, line, of: &region) ? true : nil
    default: nil
    }
  }

  /// Goes on behind something that was taken out; what follows on the same line is a line of its own.
  func goOn(at offset: Int, _ indent: Int, in region: inout MarkdownRegion) {
    let end = region.range.upperBound
    guard offset == 0 || !source[offset - 1].isLineEnd else {
      region.midline = 0
      region.range = offset..<end
      return
    }
    var position = offset
    while position < end, source[position] == .space || source[position] == .tab { position += 1 }
    region.midline = indent
    if position < end, source[position].isLineEnd {
      position = source.lineEnd(from: position, upTo: end)
      region.midline = 0
    }
    region.range = position..<end
  }
}
