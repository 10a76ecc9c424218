/// A place in a source text, as editors and compilers count it.
package struct SourcePosition: Hashable, Sendable {
  /// The 1-based line; LF, CRLF and a lone CR each end one.
  package let line: Int

  /// The 1-based column, in UTF-8 bytes from the start of the line.
  package let column: Int

  /// Makes a position from a 1-based line and a 1-based UTF-8 byte column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
