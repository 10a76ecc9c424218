package import Diagnostics

/// Reads a TOML text (TOML 1.0.0), a part of a file, into a ``Value``.
///
/// Stops at the first place that is not TOML. Dates and times are texts, as they were typed. The text must be
/// well-formed UTF-8.
package struct TOMLReader {
  /// The number of tables and arrays that may stand in each other.
  package static let maximumDepth = 64

  /// The size of the largest text that is read, in bytes.
  package static let maximumBytes = 1 << 20

  /// The characters that feeds cannot carry and that escapes stand for; they are missing in the value, and the caller
  /// reports them.
  package var controlCharacters: ControlCharacters { scanner.controlCharacters }

  private let file: SourceFile
  private let range: Range<Int>

  /// What reads the tokens.
  var scanner: TOMLScanner

  /// What has been read so far.
  var tree: TOMLTree

  /// The table that keys belong to.
  private var current = 0

  /// Makes a reader of a range of a file's bytes.
  package init(_ file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    scanner = TOMLScanner(file, range: range)
    tree = TOMLTree(at: scanner.position, offset: range.lowerBound)
  }

  /// Reads the text, an object; nil if it has an error, which is then in the list.
  package mutating func read(diagnostics: inout DiagnosticList) -> Value? {
    do {
      return try document()
    } catch {
      diagnostics.append(error.diagnostic(in: file))
      return nil
    }
  }

  private mutating func document() throws(NotationProblem) -> Value {
    guard range.count <= Self.maximumBytes else {
      throw .tooLarge("TOML", at: range.lowerBound, limit: Self.maximumBytes)
    }
    try scanner.skipLines()
    while let byte = scanner.byte {
      if byte == UInt8(ascii: "[") {
        try header()
      } else {
        try pair(into: current, depth: 1)
      }
      try scanner.finishLine()
      try scanner.skipLines()
    }
    guard let value = tree.value(of: 0, levels: Self.maximumDepth) else {
      throw Self.depthProblem(at: range.lowerBound)
    }
    return value
  }

  /// Reads `[a.b]` or `[[a.b]]`.
  private mutating func header() throws(NotationProblem) {
    let (position, start) = (scanner.position, scanner.offset)
    scanner.advance()
    let isArray = scanner.take("[")
    let keys = try keys()
    guard scanner.take("]"), !isArray || scanner.take("]") else {
      throw scanner.problem("expected “\(isArray ? "]]" : "]")”, found \(scanner.described)")
    }
    current = try table(ofHeader: keys, isArray: isArray, at: position, start)
  }

  /// Reads `a.b = value` into a table.
  mutating func pair(into table: Int, depth: Int) throws(NotationProblem) {
    var keys = try keys()
    scanner.skipBlanks()
    guard scanner.take("=") else {
      throw scanner.problem(
        "expected “=” behind the key, found \(scanner.described)",
        remedy: scanner.byte == UInt8(ascii: ":") ? "write “=” between key and value" : nil
      )
    }
    scanner.skipBlanks()
    let last = keys.removeLast()
    let owner = try self.table(ofDots: keys, in: table)
    if let known = tree.entry(last.key, of: owner) { throw duplicate(last, known) }
    let node = try value(depth: depth + keys.count)
    tree.append(TOMLTree.Entry(key: last.key, position: last.position, node: node), to: owner)
  }

  /// The parts of a key, divided by dots.
  private mutating func keys() throws(NotationProblem) -> [TOMLKeyPart] {
    var parts: [TOMLKeyPart] = []
    repeat {
      scanner.skipBlanks()
      let (position, offset) = (scanner.position, scanner.offset)
      guard parts.count < Self.maximumDepth else { throw Self.depthProblem(at: offset) }
      parts.append(TOMLKeyPart(key: try scanner.keyPart(), position: position, offset: offset))
      scanner.skipBlanks()
    } while scanner.take(".")
    return parts
  }

  /// The problem with tables or arrays that stand in too many others.
  static func depthProblem(at offset: Int) -> NotationProblem {
    NotationProblem(
      .tooDeep,
      at: offset,
      "more than \(maximumDepth) tables and arrays stand in each other"
    )
  }

  /// The problem with a key that a table already has.
  func duplicate(_ part: TOMLKeyPart, _ known: TOMLTree.Entry) -> NotationProblem {
    let first = "line \(known.position.line), column \(known.position.column)"
    return NotationProblem(
      .duplicateKey,
      at: part.offset,
      "the key “\(part.key)” is already there on \(first)"
    )
  }
}
