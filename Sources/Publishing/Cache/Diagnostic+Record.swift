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
    try list { record throws(RecordProblem) in
      guard let code = DiagnosticCode.named(try record.text()) else { throw RecordProblem() }
      let file = try record.optionalText()
      let position = try record.optional { record throws(RecordProblem) in
        SourcePosition(line: try record.number(), column: try record.number())
      }
      return Diagnostic(
        code,
        file: file,
        position: position,
        try record.text(),
        remedy: try record.optionalText(),
        sourceLine: try record.optionalText()
      )
    }
  }
}
