import CLibXML2

/// One parse: the source, what reads it, and the problems met so far.
///
/// The parser's callbacks reach it through the context; it lives as long as the call that parses.
@safe final class ParseSession {
  /// What is wrong, in the order in which it was met; at most ``XMLLimits/problems``.
  private(set) var problems: [XMLProblem] = []

  /// Whether a fatal problem was met; nothing is looked at after it.
  private(set) var isOver = false

  /// What takes the events.
  let handler: any ParseHandler

  /// The source, as far as it is known.
  private var source: UnsafeBufferPointer<UInt8>

  /// What the source comes from if it may still be written.
  private let growing: (any GrowingSource)?

  private var readCount = 0
  private var mask: LongTextMask?
  private var keptFrom = 0

  /// How much of a growing source is kept behind the parser, and how much more may be before it is let go, in bytes.
  private static let (keptCount, spareCount) = (1 << 18, 1 << 20)

  private var run: TextRun
  private var lines = LineCounter()

  /// Prepares a parse of bytes that must outlive the session, or of what they grow to.
  init(
    source: UnsafeBufferPointer<UInt8> = unsafe UnsafeBufferPointer(start: nil, count: 0),
    growing: (any GrowingSource)? = nil,
    handler: any ParseHandler
  ) {
    unsafe self.source = source
    self.growing = growing
    self.handler = handler
    run = TextRun(limit: handler.textLimit)
    mask = handler.maskedBehind.map { LongTextMask(behind: $0) }
  }

  /// Copies the next bytes of the source for the parser; 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if let growing { readOn(growing) }
    let count = min(buffer.count, unsafe source.count - readCount)
    guard count > 0 else { return 0 }
    let rest = unsafe UnsafeRawBufferPointer(source)[readCount..<(readCount + count)]
    unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest))
    let range = readCount..<(readCount + count)
    unsafe mask?.mask(buffer, of: range, in: source)
    readCount += count
    return count
  }

  /// Waits for more of a growing source where all that was known is read, and lets go of what lies far behind.
  private func readOn(_ growing: any GrowingSource) {
    if unsafe readCount == source.count { unsafe source = growing.bytes(beyond: readCount) }
    guard readCount - keptFrom > Self.keptCount + Self.spareCount else { return }
    keptFrom = readCount - Self.keptCount
    growing.letGo(upTo: keptFrom)
  }

  /// Passes a start tag on.
  func startElement(_ tag: StartTag, _ context: xmlParserCtxtPtr) {
    unsafe endRun(context)
    guard !isOver else { return }
    let mark = unsafe tagStart(context)
    unsafe handler.startElement(tag, at: mark, in: self, context)
  }

  /// Passes an end tag on.
  func endElement(_ context: xmlParserCtxtPtr) {
    unsafe endRun(context)
    guard !isOver else { return }
    unsafe handler.endElement(in: self, context)
  }

  /// Takes a piece of a run of text; the parser makes a piece of every reference.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {
    guard !isOver else { return }
    _ = unsafe run.append(bytes)
    guard run.count > XMLLimits.textBytes else { return }
    let message = "a text is longer than \(XMLLimits.textBytes) bytes"
    unsafe fail(.textTooLong, message, context)
  }

  /// Passes the run of text on that a tag ends.
  private func endRun(_ context: xmlParserCtxtPtr) {
    guard run.count > 0 else { return }
    if !run.isEmpty, !isOver { unsafe handler.text(run.contents, context) }
    run.removeAll()
  }

  /// Ends the parse with a fatal problem of our own, where the parser stands.
  func fail(_ code: XMLProblem.Code, _ message: String, _ context: xmlParserCtxtPtr) {
    add(code, .fatal, at: unsafe faultStart(of: code, context), message)
    unsafe context.pointee.wellFormed = 0
    unsafe context.pointee.disableSAX = 1
  }

  /// Adds a problem; the first fatal one is the last.
  func add(
    _ code: XMLProblem.Code,
    _ level: XMLProblem.Level,
    at mark: SourceMark?,
    _ message: String
  ) {
    guard !isOver else { return }
    if level == .fatal { isOver = true }
    guard problems.count < XMLLimits.problems || level == .fatal else { return }
    problems.append(
      XMLProblem(position: position(of: mark), code: code, level: level, message: message)
    )
  }

  /// The line and column of a mark.
  func position(of mark: SourceMark?) -> XMLPosition {
    guard let mark else { return XMLPosition(line: 0, column: 0) }
    if let place = mark.place { return place }
    return unsafe lines.position(of: mark.offset ?? 0, in: source.span)
  }

  /// Takes a report of the parser.
  func report(_ error: borrowing LibraryError, _ context: xmlParserCtxtPtr) {
    // An entity that only an external definition could know is as good as none: those are never loaded.
    let isUnknown = error.code == .perhapsUndeclaredEntity
    let code = isUnknown ? .undeclaredEntity : error.code
    // Unbound prefixes are no fatal errors to the library, but no reader of namespaces can go on.
    let level = error.level == .error || isUnknown ? .fatal : error.level
    add(code, level, at: unsafe faultStart(of: code, context), error.message)
  }

  /// Where the construct begins that the parser has just found faulty.
  private func faultStart(
    of code: XMLProblem.Code,
    _ context: xmlParserCtxtPtr
  ) -> SourceMark {
    let noticed = unsafe mark(context)
    guard let offset = noticed.offset else { return noticed }
    let start = unsafe FaultSearch.start(of: code, noticedAt: offset, in: source.span)
    return SourceMark(offset: start)
  }

  /// Where the parser stands.
  private func mark(_ context: xmlParserCtxtPtr) -> SourceMark {
    guard let input = unsafe context.pointee.input else { return SourceMark(offset: 0) }
    if let buffer = unsafe input.pointee.buf, unsafe buffer.pointee.encoder != nil {
      return unsafe SourceMark(line: Int(input.pointee.line), column: Int(input.pointee.col))
    }
    let offset = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return SourceMark(offset: offset)
  }

  /// Where the start tag begins whose end the parser has reached: its `<` is the last one, since values cannot hold one.
  private func tagStart(_ context: xmlParserCtxtPtr) -> SourceMark {
    let end = unsafe mark(context)
    guard let offset = end.offset else { return end }
    let start = unsafe FaultSearch.last(UInt8(ascii: "<"), in: source.span, before: offset)
    return SourceMark(offset: start ?? offset)
  }
}
