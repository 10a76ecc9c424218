/// Tells whether a place in a body is code, where a template is most likely shown, not meant.
///
/// A glance, not a parser: fences, indented lines behind a blank line, spans on one line, and elements that hold code.
/// It is asked for places in their order, and takes linear time.
struct LiquidCode {
  private let source: [UInt8]
  private let isMarkdown: Bool

  private var line = 0..<0
  private var fence: CodeFence?
  private var isCodeLine = false
  private var isBehindBlank = true
  private var wasCode = false
  private var spans: [Range<Int>] = []
  private var spanIndex = 0

  private var tagPosition: Int
  private var depth = 0
  private var hasCommentEnds = true

  /// Prepares to look at a body that begins at an offset.
  init(_ source: [UInt8], from start: Int, as notation: BodyNotation) {
    self.source = source
    isMarkdown = notation == .markdown
    line = start..<start
    tagPosition = start
  }

  /// Whether an offset, which is not before the one asked for last, is in code.
  mutating func isCode(at offset: Int) -> Bool {
    readTags(upTo: offset)
    if depth > 0 { return true }
    return isMarkdownCode(at: offset)
  }

  /// Whether Markdown takes an offset, which is not before the one asked for last, for code.
  private mutating func isMarkdownCode(at offset: Int) -> Bool {
    guard isMarkdown else { return false }
    while line.upperBound <= offset, line.upperBound < source.count { readLine() }
    while spanIndex < spans.count, spans[spanIndex].upperBound <= offset { spanIndex += 1 }
    return isCodeLine || (spanIndex < spans.count && spans[spanIndex].contains(offset))
  }

  private mutating func readLine() {
    let start = line.upperBound
    line = start..<source.lineEnd(from: start, upTo: source.count)
    let text = source[line]
    spans = []
    spanIndex = 0
    isCodeLine = true
    if let open = fence {
      if open.isClosed(by: text) { fence = nil }
      isBehindBlank = false
      return
    }
    if let opened = CodeFence(openedBy: text) {
      fence = opened
      return
    }
    let isBlank = text.trimmed.isEmpty
    let indentation = MarkdownLine(source, line).indentation
    isCodeLine =
      !isBlank && indentation >= MarkdownLine.tabWidth && (isBehindBlank || wasCode)
    wasCode = isCodeLine || (isBlank && wasCode)
    isBehindBlank = isBlank
    if !isCodeLine { spans = Self.spans(in: text) }
  }

  /// The code spans of a line (CommonMark §6.1).
  private static func spans(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    // Where runs of a length begin that has been met and not closed.
    var open: [Int: Int] = [:]
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      guard line[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let start = index
      while index < line.endIndex, line[index] == UInt8(ascii: "`") { index += 1 }
      if let opening = open[index - start], opening >= end {
        spans.append(opening..<index)
        end = index
        open = [:]
      } else {
        open[index - start] = start
      }
    }
    return spans
  }

  /// Follows the tags of elements that hold code up to an offset.
  ///
  /// No such element begins in a comment or in what Markdown takes for code.
  private mutating func readTags(upTo offset: Int) {
    while tagPosition < offset {
      let index = tagPosition
      tagPosition += 1
      guard source[index] == .lessThan, depth > 0 || !isMarkdownCode(at: index) else { continue }
      if depth == 0, let end = commentEnd(at: index) {
        tagPosition = end
        continue
      }
      let isEnd = index + 1 < source.count && source[index + 1] == .slash
      let rest = source[(index + (isEnd ? 2 : 1))...].prefix(7)
      let name = rest.prefix(while: \.isLetter).map(\.lowercased)
      guard Self.elements.contains(name) else { continue }
      depth = max(depth + (isEnd ? -1 : 1), 0)
    }
  }

  /// The offset behind the comment that begins at an offset; nil if none does, or it never ends.
  private mutating func commentEnd(at start: Int) -> Int? {
    guard hasCommentEnds, source[start...].hasPrefix("<!--") else { return nil }
    var index = start + 4
    while index < source.count {
      if source[index] == .greaterThan, source[index - 1] == .hyphen, source[index - 2] == .hyphen {
        return index + 1
      }
      index += 1
    }
    hasCommentEnds = false
    return nil
  }

  private static let elements = ["pre", "code", "script", "style"].map { Array($0.utf8) }
}
