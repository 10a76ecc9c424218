import HTML

/// Writes the text that cmark-gfm reads in the place of a Markdown text: the lines that it reads as kramdown does,
/// and comments that stand for what is set aside.
struct MarkdownTextWriter {
  /// What the comments stand for.
  private(set) var asides: MarkdownAsides

  private var output: [UInt8] = []
  private var sources = SourceMap()
  private let source: [UInt8]

  /// The text, as far as it has been written.
  var text: MarkdownText { MarkdownText(output, sources: sources.through(asides.sources)) }

  /// Prepares to write in the place of a text.
  init(of text: LegalText) {
    source = text.bytes
    asides = MarkdownAsides(of: text)
    output.reserveCapacity(source.count + source.count / 16)
  }

  /// Copies lines, or what is left of one, and goes on behind them.
  mutating func copy(_ lines: Range<Int>, of region: inout MarkdownRegion) {
    var start = lines.lowerBound
    let end = lines.upperBound
    while start < end {
      let lineEnd = source.lineEnd(from: start, upTo: end)
      let isMidline = region.midline > 0
      let content =
        isMidline ? start : source.dedented(start..<lineEnd, columns: region.dedent)
      writeSpaces(isMidline ? region.midline : region.indent)
      region.midline = 0
      if region.isSpan { writeMark() }
      append(content..<lineEnd)
      start = lineEnd
    }
    region.range = end..<region.range.upperBound
  }

  /// Copies what is left of a line, which begins, or goes on, a paragraph, whatever it looks like.
  mutating func copy(paragraph rest: Range<Int>, of region: inout MarkdownRegion) {
    if isAtLineStart { writeSpaces(region.indent) }
    writeMark()
    append(rest)
    region.range = rest.upperBound..<region.range.upperBound
  }

  /// Writes the comment that stands for a set aside, on a line that may have begun.
  mutating func write(_ aside: MarkdownAside, indent: Int) {
    if isAtLineStart { writeSpaces(indent) }
    sources.append(output: output.count, source: aside.offset, length: 0)
    output += MarkdownMark.comment(asides.list.count)
    output.append(.lineFeed)
    asides.list.append(aside)
  }

  /// Ends the lines of an element, so that what stands behind it is not taken for a part of them.
  mutating func end(_ region: MarkdownRegion) {
    if let fence = region.fence {
      beginLine()
      writeSpaces(region.indent)
      output += [UInt8](repeating: fence.character, count: fence.length)
    }
    beginLine()
  }
}

extension MarkdownTextWriter {
  private var isAtLineStart: Bool { output.last?.isLineEnd ?? true }

  private mutating func append(_ range: Range<Int>) {
    sources.append(output: output.count, source: range.lowerBound, length: range.count)
    output += source[range]
  }

  private mutating func writeMark() {
    output.append(MarkdownMark.inline)
    asides.hasMarks = true
  }

  private mutating func beginLine() {
    if !isAtLineStart { output.append(.lineFeed) }
  }

  private mutating func writeSpaces(_ count: Int) {
    for _ in 0..<count { output.append(.space) }
  }
}
