/// Block quotes: their lines are scanned as those of a text of their own, and keep their marks.
extension MarkdownScanner {
  /// Scans a line whose content begins with `>`; false if nothing in that quote is special.
  mutating func scan(
    quoteAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    guard region.margin.quotes.count < MarkdownRegion.deepestQuote,
      region.depth < MarkdownRegion.deepest, !plainQuote.contains(line.lowerBound)
    else {
      return false
    }
    var lists = region
    if start.items.isEmpty { lists.endLists(atColumn: start.indentation) }
    let column = max(lists.lists.last ?? 0, region.dedent)
    guard start.column < column + MarkdownLine.tabWidth else { return false }
    let quote = MarkdownQuote(at: start, line, of: passage, in: region, fromColumn: column)
    guard quote.isSpecial else {
      plainQuote = line.lowerBound..<quote.end
      return false
    }
    region.lists = lists.lists
    writer.copy(line.lowerBound..<start.content, of: &region)
    let inner = MarkdownRegion(
      range: quote.passage.bytes.indices,
      passage: add(quote.passage),
      margin: region.margin.quoted(indent: region.indent(atColumn: start.column)),
      depth: region.depth + 1
    )
    writer.beginQuote(inner.margin)
    region.range = quote.end..<region.range.upperBound
    region.midline = 0
    region.previous = .other
    work.append(.lines(region))
    work.append(.lines(inner))
    return true
  }
}
