/// A source line made fit for a terminal, and what stands before the caret below it.
struct SourceQuote {
  /// The line, with control characters made visible and tabs kept.
  let text: String

  /// White space as wide as the line before the column; a tab stands under each tab.
  let padding: String

  /// Quotes a line at a 1-based UTF-8 byte column; nil when the column lies beyond the end of the line.
  init?(line: String, column: Int) {
    guard column >= 1, column <= line.utf8.count + 1 else { return nil }
    var text = ""
    var padding = ""
    var offset = 0
    for scalar in line.unicodeScalars {
      let shown = scalar == "\t" ? "\t" : VisibleText.of(scalar)
      text += shown
      offset += UTF8.width(scalar)
      guard offset < column else { continue }
      padding += scalar == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(shown))
    }
    self.text = text
    self.padding = padding
  }
}
