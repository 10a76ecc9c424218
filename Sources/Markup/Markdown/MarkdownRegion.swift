/// Lines of a Markdown text that stand in one element, and how far they have been scanned.
struct MarkdownRegion {
  /// The deepest that elements whose content is Markdown, and definitions, are followed.
  static let deepest = 16

  /// What the line before was.
  enum Line {
    /// Nothing, or the first line is next.
    case blank
    /// A line that a paragraph may go on behind.
    case paragraph
    /// Indented code.
    case code
    /// Anything else.
    case other
  }

  /// Where the lines stand that are still to be scanned.
  var range: Range<Int>
  /// How many columns of white space are taken off each line.
  var dedent = 0
  /// How many spaces are put before each line, so that it stays in the list item that it is in.
  var indent = 0
  /// Whether the lines are one paragraph, whatever they look like.
  var isSpan = false
  /// How many elements and definitions the lines stand in.
  var depth = 0

  /// The fence that is open.
  var fence: CodeFence?
  /// The columns at which the content of the open list items begins, outermost first.
  var lists: [Int] = []
  /// What the line before was.
  var previous = Line.blank
  /// How many spaces stand for what of the line has been taken out already.
  var midline = 0

  /// Notes a line that no list item need end for, at a column: ends the items that it is not in.
  mutating func endLists(atColumn column: Int) {
    while let last = lists.last, column < last { lists.removeLast() }
  }
}
