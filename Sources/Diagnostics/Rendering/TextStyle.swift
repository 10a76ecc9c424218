/// What text diagnostics look like: plain in a log, richer on a terminal.
package struct TextStyle: Sendable {
  /// Whether the source line follows each problem, with a caret under the column.
  package let quotesSource: Bool

  /// Whether severities and carets are coloured by ANSI escape sequences.
  package let usesColor: Bool

  /// Makes a style; without arguments, the one for logs.
  package init(quotesSource: Bool = false, usesColor: Bool = false) {
    self.quotesSource = quotesSource
    self.usesColor = usesColor
  }
}
