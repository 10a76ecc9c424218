import CLibXML2

/// Owns an `xmlParserCtxt` for one parse, and what was built under it.
@safe struct ParserContext: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// No network, and line numbers beyond 65,535.
  ///
  /// Not set, ever: entity substitution, loading of external
  /// definitions, recovery, and the switch that lifts the library's bounds.
  private static let options = CInt(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)

  private init() {
    precondition(LibXMLRuntime.started, "the XML library could not start")
    guard let context = unsafe xmlNewParserCtxt() else { preconditionFailure("out of memory") }
    unsafe self.context = context
  }

  deinit {
    unsafe xmlFreeDoc(context.pointee.myDoc)
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses a document, hands its events to a handler, and returns its problems.
  static func parse(
    _ source: borrowing Span<UInt8>,
    into handler: any ParseHandler
  ) -> [XMLProblem] {
    guard source.count <= XMLLimits.documentBytes else {
      let message = "the document is longer than \(XMLLimits.documentBytes) bytes"
      let start = XMLPosition(line: 1, column: 1)
      return [XMLProblem(position: start, code: .documentTooLong, level: .fatal, message: message)]
    }
    return unsafe source.withUnsafeBufferPointer { buffer in
      let session = unsafe ParseSession(source: buffer, handler: handler)
      ParserContext().run(session)
      return session.problems
    }
  }

  /// Parses a document that may still be written, hands its events to a handler, and returns its problems.
  static func parse(
    _ source: any GrowingSource,
    into handler: any ParseHandler
  ) -> [XMLProblem] {
    let session = unsafe ParseSession(growing: source, handler: handler)
    ParserContext().run(session)
    return session.problems
  }

  private func run(_ session: ParseSession) {
    withExtendedLifetime(session) {
      let pointer = unsafe Unmanaged.passUnretained(session).toOpaque()
      unsafe context.pointee._private = pointer
      unsafe ParserCallbacks.install(in: context.pointee.sax)
      // The context frees a tree that is not well-formed and returns one that is.
      let tree = unsafe xmlCtxtReadIO(
        context,
        ParserCallbacks.read,
        nil,
        pointer,
        nil,
        nil,
        Self.options
      )
      unsafe xmlFreeDoc(tree)
    }
  }
}
