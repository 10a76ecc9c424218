/// Lines of a Markdown text that stand in one element, and how far they have been scanned.
struct MarkdownRegion {
  /// The deepest that elements whose content is Markdown, definitions and quotes are followed.
  static let deepest = 16
  /// The deepest that quotes in quotes are followed: each is a copy of its lines.
  static let deepestQuote = 6

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
  /// The passage that they are of, by its place among all.
  var passage = 0
  /// How many columns of white space are taken off each line.
  var dedent = 0
  /// What is put before each line.
  var margin = MarkdownMargin()
  /// Whether the lines are one paragraph, whatever they look like.
  var isSpan = false
  /// How many elements, definitions and quotes the lines stand in.
  var depth = 0
  /// Whether the lines are the content of an element or a definition.
  var isElement = false

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
  /// Notes that the line that comes next lacks the mark of its quote: all ends in that but a paragraph.
  mutating func goOnLazily() {
    fence = nil
    if previous != .paragraph { lists = [] }
  }

  /// How many spaces are put before something that stands at a column of a line.
  func indent(atColumn column: Int) -> Int { max(column - dedent, 0) + margin.indent }

  /// What is put before a line that begins at an offset of a passage.
  func margin(ofLineAt start: Int, in passage: MarkdownPassage) -> MarkdownMargin {
    isElement ? margin : passage.lazyMargin(at: start) ?? margin
  }
}
