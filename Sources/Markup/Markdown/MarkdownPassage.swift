/// Lines that are scanned together: those of a body, or those of a block quote without their marks.
struct MarkdownPassage {
  /// Lines that go on with a quote without its mark.
  struct LazyLines {
    /// Where they stand.
    var range: Range<Int>
    /// What stands before each of them, unlike before the lines round them.
    let margin: MarkdownMargin
  }

  /// The lines in UTF-8.
  private(set) var bytes: [UInt8]
  /// Where they come from.
  private(set) var sources: SourceMap
  /// Those of them without marks, in their order.
  private(set) var lazyLines: [LazyLines] = []

  /// The lines of a whole text.
  init(_ text: LegalText) {
    bytes = text.bytes
    sources = text.sources
  }

  /// A passage without lines.
  init() {
    bytes = []
    sources = SourceMap()
  }

  /// What stands before a line that has no mark, by its start; nil for any other line.
  func lazyMargin(at start: Int) -> MarkdownMargin? {
    guard !lazyLines.isEmpty else { return nil }
    var low = 0
    var high = lazyLines.count
    while low < high {
      let middle = (low + high) / 2
      if lazyLines[middle].range.lowerBound <= start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, lazyLines[low - 1].range.contains(start) else { return nil }
    return lazyLines[low - 1].margin
  }

  /// Adds what stands on a line of another passage behind the mark of a quote.
  ///
  /// - Parameters:
  ///   - range: The rest of the line.
  ///   - indent: How many columns of it a tab in front of it is.
  ///   - outer: The passage of the line.
  mutating func append(_ range: Range<Int>, indent: Int = 0, of outer: MarkdownPassage) {
    bytes += [UInt8](repeating: .space, count: indent)
    sources.append(output: bytes.count, copyOf: range, through: outer.sources)
    bytes += outer.bytes[range]
  }

  /// Adds a line of another passage that has no mark, with what stands before it.
  mutating func append(lazy line: Range<Int>, _ margin: MarkdownMargin, of outer: MarkdownPassage) {
    let start = bytes.count
    append(line, of: outer)
    if let last = lazyLines.last, last.range.upperBound == start, last.margin == margin {
      lazyLines[lazyLines.count - 1].range = last.range.lowerBound..<bytes.count
    } else {
      lazyLines.append(LazyLines(range: start..<bytes.count, margin: margin))
    }
  }
}
