import Diagnostics
import Posts

/// Problems as records, so that an unchanged post is reported again without being read.
extension RecordWriter {
  /// Writes problems, in their order.
  mutating func write(_ problems: [Diagnostic]) {
    write(list: problems) { record, problem in
      record.write(problem.code.name)
      record.write(problem.file)
      record.write(problem.position) { record, position in
        record.write(position.line)
        record.write(position.column)
      }
      record.write(problem.message)
      record.write(problem.remedy == problem.code.remedy ? nil : problem.remedy)
      record.write(problem.sourceLine)
    }
  }
}

extension RecordReader {
  /// Reads problems; each has the severity of its code.
  mutating func problems() throws(RecordProblem) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    // Most posts have none.
    for _ in 0..<(try count()) { problems.append(try problem()) }
    return problems
  }

  private mutating func problem() throws(RecordProblem) -> Diagnostic {
    guard let code = DiagnosticCode.named(try text()) else { throw RecordProblem() }
    let file = try optionalText()
    let position =
      try flag() ? SourcePosition(line: try number(), column: try number()) : nil
    return Diagnostic(
      code,
      file: file,
      position: position,
      try text(),
      remedy: try optionalText(),
      sourceLine: try optionalText()
    )
  }
}
