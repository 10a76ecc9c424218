import HTML

/// Writes the text that cmark-gfm reads in the place of a Markdown text: the lines that it reads as kramdown does,
/// and comments that stand for what is set aside.
struct MarkdownTextWriter {
  /// What the comments stand for.
  private(set) var asides: MarkdownAsides

  private var output: [UInt8] = []
  private var sources = SourceMap()

  /// The text, as far as it has been written.
  var text: MarkdownText { MarkdownText(output, sources: sources) }

  /// Prepares to write in the place of a text.
  init(of text: LegalText) {
    asides = MarkdownAsides(of: text)
    output.reserveCapacity(text.bytes.count + text.bytes.count / 16)
  }

  /// Takes lines that are scanned on their own, and gives their place among all passages.
  mutating func add(_ passage: MarkdownPassage) -> Int {
    asides.passages.append(passage)
    return asides.passages.count - 1
  }

  /// Copies lines, or what is left of one, and goes on behind them.
  mutating func copy(_ lines: Range<Int>, of region: inout MarkdownRegion) {
    let passage = asides.passages[region.passage]
    var start = lines.lowerBound
    let end = lines.upperBound
    while start < end {
      let lineEnd = passage.bytes.lineEnd(from: start, upTo: end)
      let isMidline = region.midline > 0
      if isAtLineStart {
        var margin = region.margin(ofLineAt: start, in: passage)
        if isMidline { margin.indent = region.midline }
        write(margin)
      }
      region.midline = 0
      if region.isSpan { writeMark() }
      let content =
        isMidline ? start : passage.bytes.dedented(start..<lineEnd, columns: region.dedent)
      append(content..<lineEnd, of: passage)
      start = lineEnd
    }
    region.range = end..<region.range.upperBound
  }

  /// Copies what is left of a line, which begins, or goes on, a paragraph, whatever it looks like.
  mutating func copy(paragraph rest: Range<Int>, of region: inout MarkdownRegion) {
    if isAtLineStart { write(region.margin) }
    writeMark()
    append(rest, of: asides.passages[region.passage])
    region.range = rest.upperBound..<region.range.upperBound
  }

  /// Writes the comment that stands for a set aside of a region, on a line that may have begun.
  mutating func write(_ aside: MarkdownAside, in region: MarkdownRegion) {
    if isAtLineStart { write(region.margin) }
    var aside = aside
    aside.passage = region.passage
    let source = asides.passages[region.passage].sources.sourceOffset(of: aside.offset)
    sources.append(output: output.count, source: source, length: 0)
    output += MarkdownMark.comment(asides.list.count)
    output.append(.lineFeed)
    asides.list.append(aside)
  }

  /// Writes the first mark of a quote, whose lines have a margin, on a line that may have begun.
  mutating func beginQuote(_ margin: MarkdownMargin) {
    if isAtLineStart { write(margin) } else { output += Self.quoteMark }
  }

  /// Ends the lines of an element, so that what stands behind it is not taken for a part of them.
  mutating func end(_ region: MarkdownRegion) {
    if let fence = region.fence {
      beginLine()
      write(region.margin)
      output += [UInt8](repeating: fence.character, count: fence.length)
    }
    beginLine()
  }
}

extension MarkdownTextWriter {
  private var isAtLineStart: Bool { output.last?.isLineEnd ?? true }

  private mutating func append(_ range: Range<Int>, of passage: MarkdownPassage) {
    sources.append(output: output.count, copyOf: range, through: passage.sources)
    output += passage.bytes[range]
  }

  private mutating func writeMark() {
    output.append(MarkdownMark.inline)
    asides.hasMarks = true
  }

  private mutating func beginLine() {
    if !isAtLineStart { output.append(.lineFeed) }
  }

  private static let quoteMark = Array("> ".utf8)

  private mutating func write(_ margin: MarkdownMargin) {
    for indent in margin.quotes {
      writeSpaces(indent)
      output += Self.quoteMark
    }
    writeSpaces(margin.indent)
  }

  private mutating func writeSpaces(_ count: Int) {
    for _ in 0..<count { output.append(.space) }
  }
}
