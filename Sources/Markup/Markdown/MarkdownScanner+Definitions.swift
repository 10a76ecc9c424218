/// Definition lists: their tags are written for them, their terms and definitions are scanned.
extension MarkdownScanner {
  /// Scans lines that are a definition list; false if they are none.
  mutating func scan(
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
    work.append(.aside(.tag("</dl>", at: list.end), region))
    for part in list.parts.reversed() {
      let isTerm = part.kind == .term
      let inner = MarkdownRegion(
        range: part.range,
        passage: region.passage,
        dedent: isTerm ? 0 : part.dedent,
        margin: region.margin,
        isSpan: isTerm,
        depth: region.depth + 1,
        isElement: true
      )
      work.append(.aside(part.closing, region))
      work.append(.lines(inner))
      work.append(.aside(part.opening, region))
    }
    work.append(.aside(.tag("<dl>", at: start), region))
    return true
  }
}
