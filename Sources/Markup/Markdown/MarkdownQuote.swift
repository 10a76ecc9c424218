import HTML

/// A block quote (CommonMark §5.1): the lines that have its mark, and those that go on with them without one.
struct MarkdownQuote {
  /// Its lines without the marks.
  private(set) var passage = MarkdownPassage()
  /// The offset behind its last line.
  private(set) var end: Int
  /// Whether a line of it may begin something that kramdown reads in another way than CommonMark.
  private(set) var isSpecial = false

  private let outer: MarkdownPassage

  /// Reads the quote whose first mark stands where a line's content begins.
  ///
  /// - Parameters:
  ///   - start: How the line begins.
  ///   - line: The line.
  ///   - outer: The passage of the line.
  ///   - region: Where in the passage the quote may go on.
  ///   - column: The column from which on a mark is indented.
  init(
    at start: MarkdownLine,
    _ line: Range<Int>,
    of outer: MarkdownPassage,
    in region: MarkdownRegion,
    fromColumn column: Int
  ) {
    self.outer = outer
    end = line.upperBound
    append(markAt: start.content, column: start.column, upTo: end)
    while end < region.range.upperBound {
      let line = end..<outer.bytes.lineEnd(from: end, upTo: region.range.upperBound)
      let start = MarkdownLine(outer.bytes, line)
      let isMarked =
        start.start < line.upperBound && outer.bytes[start.start] == .greaterThan
        && column..<column + MarkdownLine.tabWidth ~= start.indentation
      if isMarked {
        append(markAt: start.start, column: start.indentation, upTo: line.upperBound)
      } else if start.isLazy(in: outer.bytes, line) {
        append(lazy: line, in: region)
      } else {
        break
      }
      end = line.upperBound
    }
  }
}

extension MarkdownQuote {
  /// Adds what stands behind a mark and the space that belongs to it.
  private mutating func append(markAt mark: Int, column: Int, upTo lineEnd: Int) {
    var start = mark + 1
    var indent = 0
    if start < lineEnd, outer.bytes[start] == .space {
      start += 1
    } else if start < lineEnd, outer.bytes[start] == .tab {
      start += 1
      indent = MarkdownLine.tabWidth - 1 - (column + 1) % MarkdownLine.tabWidth
    }
    passage.append(start..<lineEnd, indent: indent, of: outer)
    isSpecial = isSpecial || Self.isSpecial(outer.bytes[start..<lineEnd])
  }

  private mutating func append(lazy line: Range<Int>, in region: MarkdownRegion) {
    let content = outer.bytes.dedented(line, columns: region.dedent)
    passage.append(
      lazy: content..<line.upperBound,
      region.margin(ofLineAt: line.lowerBound, in: outer),
      of: outer
    )
  }

  /// Whether a line may begin with HTML, an extension or a definition, behind further marks.
  private static func isSpecial(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    if text.first == .colon { return true }
    let content = text.drop { byte in
      switch byte {
      case .greaterThan, .space, .tab, .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        true
      default: byte.isDigit
      }
    }
    return content.first == .lessThan || content.hasPrefix("{:")
  }
}
