/// Finds the positions of problems of one file in the order of the text, reading each byte once.
package struct SourceCursor {
  private let file: SourceFile
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// Begins at the start of a file.
  package init(_ file: SourceFile) {
    self.file = file
  }

  /// A diagnostic about the file at a 0-based byte offset, quoting the line it stands on.
  ///
  /// An offset before that of the last call is found as well, from the start of the file.
  package mutating func diagnostic(
    _ code: DiagnosticCode,
    atOffset offset: Int,
    _ message: String
  ) -> Diagnostic {
    move(to: min(max(offset, 0), file.bytes.count))
    return Diagnostic(
      code,
      file: file.path,
      position: SourcePosition(line: line, column: self.offset - lineStart + 1),
      message,
      sourceLine: file.text(ofLineAt: lineStart)
    )
  }

  private mutating func move(to target: Int) {
    if target < offset { self = SourceCursor(file) }
    for index in offset..<target where file.endsLine(at: index) {
      line += 1
      lineStart = index + 1
    }
    offset = target
  }
}
