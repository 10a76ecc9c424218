package import Diagnostics

/// Reads a JSON text strictly by RFC 8259 into a ``Value``.
///
/// Iterative: the depth of the text costs heap, never stack. Stops at the first place that is not
/// JSON.
package struct JSONReader {
  /// The number of arrays and objects that may stand in each other.
  package static let maximumDepth = 512

  /// The size of the largest text that is read, in bytes.
  package static let maximumBytes = 64 << 20

  /// The number of values that are read, each of which takes some hundred bytes of memory.
  package static let maximumValues = 1_000_000

  private var scanner: JSONScanner
  private var builder = ValueBuilder()
  private var expectation = Expectation.value
  private var commaOffset = 0
  private var valueCount = 0

  /// Reads a whole file; nil if it has an error, which is then in the list.
  ///
  /// A key that comes twice is an error as well; if duplicates are kept there is a value all the same, with both members.
  package static func read(
    _ file: SourceFile,
    keepingDuplicates: Bool = false,
    diagnostics: inout DiagnosticList
  ) -> Value? {
    guard file.bytes.count <= maximumBytes else {
      let megabytes = maximumBytes >> 20
      diagnostics.append(
        file.diagnostic(.textTooLarge, "the file is larger than \(megabytes) MiB")
      )
      return nil
    }
    if let problem = file.encodingProblem(TextScan(file.bytes)) {
      diagnostics.append(problem)
      return nil
    }
    return JSONReader(scanner: JSONScanner(file.bytes))
      .read(file, keepingDuplicates: keepingDuplicates, &diagnostics)
  }

  /// Reads a range of a file; nil if it has an error, which is then in the list.
  ///
  /// The text must be well-formed UTF-8.
  package static func read(
    _ file: SourceFile,
    range: Range<Int>,
    diagnostics: inout DiagnosticList
  ) -> Value? {
    JSONReader(scanner: JSONScanner(file, range: range))
      .read(file, keepingDuplicates: false, &diagnostics)
  }

  private consuming func read(
    _ file: SourceFile,
    keepingDuplicates: Bool,
    _ diagnostics: inout DiagnosticList
  ) -> Value? {
    do {
      let value = try document()
      builder.reportDuplicates(in: file, to: &diagnostics)
      return keepingDuplicates || builder.duplicates.isEmpty ? value : nil
    } catch {
      builder.reportDuplicates(in: file, to: &diagnostics)
      diagnostics.append(error.diagnostic(in: file))
      return nil
    }
  }

  private init(scanner: JSONScanner) {
    self.scanner = scanner
  }

  /// What the grammar allows next (RFC 8259 §2).
  private enum Expectation {
    /// A value; after “[” also “]”.
    case value
    case firstElement
    /// A key; after “{” also “}”.
    case key
    case firstKey
    /// “,” or the end of the container.
    case separator
  }

  private mutating func document() throws(NotationProblem) -> Value? {
    try scanner.refuseByteOrderMark()
    try scanner.skipSpace()
    while builder.root == nil {
      try step()
      try scanner.skipSpace()
    }
    guard scanner.isAtEnd else {
      let found = scanner.described
      throw scanner.problem("expected the end of the text after the value, found \(found)")
    }
    return builder.root
  }

  private mutating func step() throws(NotationProblem) {
    switch (expectation, scanner.byte) {
    case (.firstElement, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
      endContainer()
    case (.value, UInt8(ascii: "]")) where builder.depth > 0,
      (.key, UInt8(ascii: "}")):
      throw NotationProblem(
        .invalidJSON,
        at: commaOffset,
        "a comma after the last \(builder.isInObject ? "member" : "element")",
        remedy: "remove the comma"
      )
    case (.value, _), (.firstElement, _):
      try value()
    case (.key, _), (.firstKey, _):
      try key()
    case (.separator, _):
      try separator()
    }
  }

  private mutating func value() throws(NotationProblem) {
    valueCount += 1
    guard valueCount <= Self.maximumValues else {
      throw NotationProblem(
        .textTooLarge,
        at: scanner.offset,
        "the text has more than \(Self.maximumValues) values"
      )
    }
    switch scanner.byte {
    case UInt8(ascii: "["):
      try beginContainer(isObject: false)
    case UInt8(ascii: "{"):
      try beginContainer(isObject: true)
    case nil:
      throw endOfText(expected: "a value")
    default:
      builder.add(try scanner.scalar())
      expectation = .separator
    }
  }

  private mutating func key() throws(NotationProblem) {
    guard scanner.byte != nil else { throw endOfText(expected: "a key in double quotes") }
    let position = scanner.position
    guard scanner.byte == UInt8(ascii: "\"") else { throw scanner.keyProblem() }
    builder.add(key: try scanner.string(), at: position)
    try scanner.skipSpace()
    guard scanner.byte == UInt8(ascii: ":") else {
      guard scanner.byte != nil else { throw endOfText(expected: "“:”") }
      throw scanner.problem("expected “:” after the key, found \(scanner.described)")
    }
    scanner.advance()
    expectation = .value
  }

  private mutating func separator() throws(NotationProblem) {
    let end = UInt8(ascii: builder.isInObject ? "}" : "]")
    switch scanner.byte {
    case UInt8(ascii: ","):
      commaOffset = scanner.offset
      scanner.advance()
      expectation = builder.isInObject ? .key : .value
    case end:
      endContainer()
    case nil:
      throw endOfText(expected: "“,” or “\(Unicode.Scalar(end))”")
    default:
      let found = scanner.described
      throw scanner.problem("expected “,” or “\(Unicode.Scalar(end))”, found \(found)")
    }
  }

  private mutating func beginContainer(isObject: Bool) throws(NotationProblem) {
    guard builder.depth < Self.maximumDepth else {
      throw NotationProblem(
        .tooDeep,
        at: scanner.offset,
        "more than \(Self.maximumDepth) lists and maps stand in each other"
      )
    }
    builder.begin(isObject: isObject, at: scanner.position, offset: scanner.offset)
    scanner.advance()
    expectation = isObject ? .firstKey : .firstElement
  }

  private mutating func endContainer() {
    scanner.advance()
    builder.end()
    expectation = .separator
  }

  private func endOfText(expected: String) -> NotationProblem {
    guard let opened = builder.openPosition else {
      return scanner.problem("the text is empty; expected \(expected)")
    }
    let container = builder.isInObject ? "“{”" : "“[”"
    return scanner.problem(
      "the text ends here, but the \(container) of line \(opened.line), column \(opened.column) is "
        + "still open; expected \(expected)",
      remedy: "close it, or restore the part of the file that is missing"
    )
  }
}
