extension SourceFile {
  /// The diagnostics in the order of their places, each with the line that it stands on.
  ///
  /// One pass over the text, however many they are; what is about another file, or quotes a line already, stays as it is.
  package func quoting(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var quoted = diagnostics.sorted()
    var lines = SourceLines(of: bytes)
    for index in quoted.indices {
      guard let position = quoted[index].position, quoted[index].file == path,
        quoted[index].sourceLine == nil
      else { continue }
      quoted[index].sourceLine = lines.text(ofLine: position.line)
    }
    return quoted
  }
}

/// The lines of a text, for whoever asks for them in their order.
private struct SourceLines {
  private let bytes: [UInt8]
  private var line = 1
  private var start = 0
  private var quoted: (line: Int, text: String)?

  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The beginning of a 1-based line that is not before the last one asked for; nil past the end.
  mutating func text(ofLine wanted: Int) -> String? {
    if let quoted, quoted.line == wanted { return quoted.text }
    while line < wanted {
      guard let next = nextStart else { return nil }
      start = next
      line += 1
    }
    guard line == wanted else { return nil }
    let rest = bytes[start...].prefix(SourceFile.quotedLineBytes)
    let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let text = String(decoding: rest[..<(end ?? rest.endIndex)], as: UTF8.self)
    quoted = (wanted, text)
    return text
  }

  /// Where the next line starts; nil in the last one.
  private var nextStart: Int? {
    var index = start
    while index < bytes.count {
      defer { index += 1 }
      if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
      guard bytes[index] == UInt8(ascii: "\r") else { continue }
      let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      return index + (isPair ? 2 : 1)
    }
    return nil
  }
}
