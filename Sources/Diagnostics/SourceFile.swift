/// The bytes of one input, and the name by which people know it.
package struct SourceFile: Sendable {
  /// The path as diagnostics print it: relative to the working folder where that is shorter.
  package let path: String

  /// The whole content, as it lay on disk.
  package let bytes: [UInt8]

  /// The longest source line that a diagnostic quotes, in bytes.
  package static let quotedLineBytes = 400

  /// Makes a source file of a path and the bytes that were read from it.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The position of a 0-based byte offset; an offset past the end stands just behind the last byte.
  ///
  /// Takes time linear in the offset: positions are only wanted where something is wrong.
  package func position(ofOffset offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where endsLine(at: index) {
      line += 1
      lineStart = index + 1
    }
    return SourcePosition(line: line, column: end - lineStart + 1)
  }

  /// The text of a 1-based line without its line ending, cut at ``quotedLineBytes``.
  ///
  /// Nil when the file has no such line. Invalid UTF-8 is shown as U+FFFD.
  package func text(ofLine line: Int) -> String? {
    Self.text(ofLine: line, of: bytes.span)
  }

  /// The text of a line of a text that need not be in memory, cut and shown likewise.
  package static func text(ofLine line: Int, of text: borrowing Span<UInt8>) -> String? {
    guard line > 0 else { return nil }
    var current = 1
    var start = 0
    while current < line {
      guard let end = (start..<text.count).first(where: { endsLine(at: $0, of: text) }) else {
        return nil
      }
      current += 1
      start = end + 1
    }
    return Self.text(ofLineAt: start, of: text)
  }

  /// The text of the line that begins at an offset, cut and shown likewise.
  func text(ofLineAt start: Int) -> String {
    Self.text(ofLineAt: start, of: bytes.span)
  }

  private static func text(ofLineAt start: Int, of text: borrowing Span<UInt8>) -> String {
    var quoted: [UInt8] = []
    for index in start..<min(start + quotedLineBytes, text.count) {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      quoted.append(byte)
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// A diagnostic about this file at a 0-based byte offset, quoting the line it stands on.
  package func diagnostic(
    _ code: DiagnosticCode,
    atOffset offset: Int,
    _ message: String,
    remedy: String? = nil
  ) -> Diagnostic {
    diagnostic(code, at: position(ofOffset: offset), message, remedy: remedy)
  }

  /// A diagnostic about this file at a position, quoting the line it stands on.
  package func diagnostic(
    _ code: DiagnosticCode,
    at position: SourcePosition,
    _ message: String,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code,
      file: path,
      position: position,
      message,
      remedy: remedy,
      sourceLine: text(ofLine: position.line)
    )
  }

  /// A diagnostic about this file as a whole.
  package func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(code, file: path, message, remedy: remedy)
  }

  /// Whether the byte at an index is the last of a line ending.
  func endsLine(at index: Int) -> Bool {
    Self.endsLine(at: index, of: bytes.span)
  }

  private static func endsLine(at index: Int, of text: borrowing Span<UInt8>) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }
}
