/// What is put before each line, so that it stays in the quotes and the list items that it is in.
struct MarkdownMargin: Equatable {
  /// How many spaces stand before the mark of each quote, outermost first.
  private(set) var quotes: [Int] = []
  /// How many spaces stand before the line itself.
  var indent = 0

  /// The margin of the lines of a quote whose marks stand behind so many spaces of this one's lines.
  func quoted(indent: Int) -> MarkdownMargin {
    MarkdownMargin(quotes: quotes + [indent])
  }
}
