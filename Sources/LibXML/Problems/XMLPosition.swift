/// A place in a document: 1-based line, 1-based column in bytes of UTF-8.
package struct XMLPosition: Sendable, Hashable {
  /// The 1-based line; lines end with LF, CR LF or CR.
  package let line: Int

  /// The 1-based column, counted in bytes.
  package let column: Int

  /// Makes a position from its parts.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
