import HTML

/// How a line of Markdown begins.
struct MarkdownLine {
  /// The column of a tab's end is a multiple of this.
  static let tabWidth = 4

  /// The offset behind white space and the marks of list items.
  private(set) var content: Int
  /// The column of the content.
  private(set) var column: Int
  /// The columns at which the content of the list items begins that the line begins.
  private(set) var items: [Int] = []
  /// The offset of the first byte that is no white space.
  private(set) var start: Int
  /// The column of the first byte that is no white space.
  private(set) var indentation: Int

  /// Reads the beginning of a line, or of what is left of one from a column on.
  init(_ source: [UInt8], _ range: Range<Int>, column first: Int = 0) {
    content = range.lowerBound
    start = content
    column = first
    indentation = first
    skipSpaces(source, range)
    start = content
    indentation = column
    while content < range.upperBound, !Self.isRule(source[content..<range.upperBound]) {
      let mark = ListMark.length(at: content, of: source[range])
      guard mark > 0 else { break }
      content += mark
      column += mark
      let markEnd = column
      skipSpaces(source, range)
      let isCode = column - markEnd > Self.tabWidth
      items.append(isCode || content == range.upperBound ? markEnd + 1 : column)
      if isCode { break }
    }
  }

  private mutating func skipSpaces(_ source: [UInt8], _ range: Range<Int>) {
    while content < range.upperBound, source[content].isSpace {
      column =
        source[content] == .tab ? (column / Self.tabWidth + 1) * Self.tabWidth : column + 1
      content += 1
    }
  }

  /// Whether a line is a thematic break (CommonMark §4.1), which looks like the marks of list items.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == .hyphen || first == UInt8(ascii: "*") else {
      return false
    }
    var count = 0
    for byte in line {
      if byte == first { count += 1 } else if !byte.isSpace { return false }
    }
    return count >= 3
  }
}
