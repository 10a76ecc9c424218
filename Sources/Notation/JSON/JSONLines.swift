package import Diagnostics

/// A text of JSON lines: a value a line, each by itself, so that one that is damaged does no harm to the others.
package struct JSONLines: Sendable {
  /// A line that is not empty.
  package struct Line: Sendable {
    /// The number of the line, counted from 1.
    package let number: Int

    /// The bytes of the line, without its end.
    package let bytes: ArraySlice<UInt8>
  }

  /// The lines that are not empty, in their order.
  package let lines: [Line]

  /// Takes the lines of a text, each ended by LF.
  package init(_ bytes: [UInt8]) {
    let all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines = all.enumerated().compactMap { index, line in
      line.isEmpty ? nil : Line(number: index + 1, bytes: line)
    }
  }
}

extension JSONLines.Line {
  /// The value of the line; nil if it is no JSON.
  package var value: Value? {
    var problems = DiagnosticList()
    return JSONReader.read(SourceFile(path: "", bytes: Array(bytes)), diagnostics: &problems)
  }

  /// Whether nothing stands on the line but spaces, or a CR that belongs to its end.
  package var isBlank: Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  /// Where the line begins.
  package var position: SourcePosition { SourcePosition(line: number, column: 1) }
}
