/// Breaks running text into lines.
enum WrappedText {
  /// The words of a paragraph on lines of at most so many columns; only a longer word makes a longer line.
  static func of(_ paragraph: String, columns: Int) -> String {
    var lines: [String] = []
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      if let line = lines.last, line.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
