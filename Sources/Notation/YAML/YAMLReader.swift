package import Diagnostics

/// Reads one YAML document, a part of a file, into a ``Value``.
///
/// libyaml does the grammar; anchors, aliases, foreign tags, keys that are no text and a second
/// document are refused. The text must be well-formed UTF-8.
package struct YAMLReader {
  /// The number of lists and maps that may stand in each other.
  package static let maximumDepth = 64

  /// The size of the largest text that is read, in bytes.
  package static let maximumBytes = 1 << 20

  /// The characters that YAML or feeds cannot carry, and that are missing in the value; the caller
  /// reports them.
  package private(set) var controlCharacters = ControlCharacters()

  /// The file that the text is a part of.
  let file: SourceFile

  /// The bytes of the file that are the text.
  let range: Range<Int>

  /// What has been read so far.
  private(set) var builder = ValueBuilder()

  /// Where the event that is being read begins.
  var cursor: YAMLCursor

  /// The last quoted text over several lines.
  private(set) var suspectQuote: SuspectQuote?

  /// A quoted text over several lines: where a closing quote is missing, the text ends at the next
  /// quote.
  struct SuspectQuote {
    /// The 0-based byte offset of its opening quote.
    let offset: Int
    /// The 1-based line of its closing quote.
    let lastLine: Int
  }

  /// Makes a reader of a range of a file's bytes.
  package init(_ file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    self.cursor = YAMLCursor(file, at: range.lowerBound)
  }

  /// Reads the text; nil if it has an error, which is then in the list.
  ///
  /// A text without a value is `null`.
  package mutating func read(diagnostics: inout DiagnosticList) -> Value? {
    do {
      let value = try document()
      builder.reportDuplicates(in: file, to: &diagnostics)
      return builder.duplicates.isEmpty ? value : nil
    } catch {
      builder.reportDuplicates(in: file, to: &diagnostics)
      diagnostics.append(error.diagnostic(in: file))
      return nil
    }
  }

  private mutating func document() throws(NotationProblem) -> Value {
    guard range.count <= Self.maximumBytes else {
      throw .tooLarge("YAML", at: range.lowerBound, limit: Self.maximumBytes)
    }
    let empty = Value(.null, position: cursor.position, offset: range.lowerBound)
    let text = YAMLText(file, range: range)
    controlCharacters.add(text.removed)
    try unsafe text.bytes.withUnsafeBufferPointer { buffer throws(NotationProblem) in
      var events = unsafe YAMLEventStream(buffer)
      try read(&events)
    }
    return builder.root ?? empty
  }

  private mutating func read(_ events: inout YAMLEventStream) throws(NotationProblem) {
    while true {
      let event: YAMLEvent
      do throws(YAMLEventStream.Failure) {
        event = try events.next()
      } catch {
        throw problem(of: error)
      }
      if case .streamEnd = event.kind { return }
      try take(event)
    }
  }

  private mutating func take(_ event: YAMLEvent) throws(NotationProblem) {
    switch event.kind {
    case .streamStart, .documentEnd, .streamEnd:
      return
    case .documentStart:
      try refuseSecondDocument(event)
    case .alias:
      throw aliasProblem(event)
    case .scalar(let text, let isPlain):
      try takeScalar(text, isPlain: isPlain, event)
    case .sequenceStart, .mappingStart:
      try begin(event)
    case .sequenceEnd, .mappingEnd:
      builder.end()
    }
  }

  private mutating func takeScalar(
    _ text: String,
    isPlain: Bool,
    _ event: YAMLEvent
  ) throws(NotationProblem) {
    cursor.advance(to: event.start)
    guard !event.hasAnchor else { throw aliasProblem(event) }
    let (offset, position) = (cursor.offset, cursor.position)
    let text = isPlain ? text : withoutControlCharacters(text, event)
    if builder.needsKey {
      builder.add(key: text, at: position)
      return
    }
    var content = isPlain ? YAMLSchema.content(ofPlain: text) : .string
    if let tag = event.tag {
      guard let tagged = YAMLSchema.content(of: text, tag: tag) else { throw tagProblem(tag) }
      content = tagged
    }
    builder.add(Value(content, text: text, position: position, offset: offset))
  }

  private mutating func begin(_ event: YAMLEvent) throws(NotationProblem) {
    cursor.advance(to: event.start)
    guard !event.hasAnchor else { throw aliasProblem(event) }
    if let tag = event.tag, !YAMLSchema.isCollection(tag: tag) { throw tagProblem(tag) }
    guard !builder.needsKey else { throw keyProblem() }
    guard builder.depth < Self.maximumDepth else {
      throw NotationProblem(
        .tooDeep,
        at: cursor.offset,
        "more than \(Self.maximumDepth) lists and maps stand in each other"
      )
    }
    var isMapping = false
    if case .mappingStart = event.kind { isMapping = true }
    builder.begin(isObject: isMapping, at: cursor.position, offset: cursor.offset)
  }

  /// A quoted text without the control characters that its escapes stand for, which are counted.
  private mutating func withoutControlCharacters(_ text: String, _ event: YAMLEvent) -> String {
    noteSuspectQuote(event)
    guard text.unicodeScalars.contains(where: ControlCharacters.includes) else { return text }
    let escape = file.bytes[cursor.offset...].firstIndex(of: UInt8(ascii: "\\")) ?? cursor.offset
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ControlCharacters.includes(scalar) {
        controlCharacters.add(scalar, at: escape)
      } else {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  private mutating func noteSuspectQuote(_ event: YAMLEvent) {
    guard cursor.offset < file.bytes.count else { return }
    let quote = file.bytes[cursor.offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
    var end = cursor
    end.advance(to: event.end)
    guard end.position.line > cursor.position.line else { return }
    suspectQuote = SuspectQuote(offset: cursor.offset, lastLine: end.position.line)
  }
}
