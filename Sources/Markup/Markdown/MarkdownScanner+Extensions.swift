import HTML

/// The extensions of kramdown that stand on lines of their own, `{::name}`.
extension MarkdownScanner {
  /// Scans a line that begins an extension; false if it is none.
  mutating func scan(
    extensionAt start: MarkdownLine,
    _ line: Range<Int>,
    of region: inout MarkdownRegion
  ) -> Bool {
    guard let found = span(at: start.content, upTo: region.range.upperBound) else {
      return false
    }
    writer.copy(line.lowerBound..<start.content, of: &region)
    let indent = region.indent(atColumn: start.column)
    var inner = region
    inner.margin.indent = indent
    let aside =
      found.html.map { MarkdownAside(html: .copy($0)) }
      ?? MarkdownAside(html: .made([], start.content))
    writer.write(aside, in: inner)
    region.previous = .other
    goOn(at: found.end, indent, in: &region)
    return true
  }
}
