import CLibXML2

/// A compiled RELAX NG grammar in XML syntax, with the datatypes of XML Schema.
///
/// Compiled once and used for any number of documents, one after the other. Not `Sendable`: libxml2 does not promise that
/// judging leaves a compiled grammar untouched, so every task compiles its own (0.1 ms for a grammar of a feed).
@safe package final class RelaxNGSchema {
  /// What the grammar's documents repeat, if they do.
  let unit: XMLUnit?

  private let schema: xmlRelaxNGPtr

  /// Compiles a grammar; throws its first problem.
  ///
  /// With a unit, the grammar starts with a choice of two elements: the document without any unit, and one unit. (An
  /// interleave is buffered whole by libxml2, and what it can judge as a stream has neither optional attributes nor
  /// elements of any name, so a document as a whole could not be both judged well and in bounded memory.)
  package init(compiling grammar: [UInt8], unit: XMLUnit? = nil) throws(XMLProblem) {
    let faults = XMLParser.problems(in: grammar)
    if let problem = faults.first(where: { $0.level != .warning }) { throw problem }
    precondition(LibXMLRuntime.started, "the XML library could not start")
    let problems = GrammarProblems()
    guard let schema = unsafe Self.compile(grammar.span, problems) else {
      throw problems.first
        ?? XMLProblem(
          position: XMLPosition(line: 0, column: 0),
          code: .grammar,
          level: .fatal,
          message: "the grammar cannot be compiled"
        )
    }
    self.unit = unit
    unsafe self.schema = schema
  }

  deinit {
    unsafe xmlRelaxNGFree(schema)
  }

  /// Parses a document strictly and checks it against the grammar in the same pass.
  ///
  /// The problems come in the order of the document: at most one of each unit and one of the rest, at most
  /// ``XMLLimits/problems`` in all; nothing is looked at after the first fatal one.
  package func problems(in document: [UInt8]) -> [XMLProblem] {
    Self.sorted(ParserContext.parse(document.span, into: GrammarCheck(schema: self)))
  }

  /// The same for a document that may still be written.
  package func problems(in document: any GrowingSource) -> [XMLProblem] {
    Self.sorted(ParserContext.parse(document, into: GrammarCheck(schema: self)))
  }

  /// The same, and what a lenient parse would make of the document; nothing of one that is not well-formed or not in UTF-8.
  package func reading(
    of document: [UInt8]
  ) -> (problems: [XMLProblem], document: RecoveredDocument?) {
    let reading = CheckedReading(schema: self)
    let problems = Self.sorted(ParserContext.parse(document.span, into: reading))
    guard let root = reading.root, !problems.contains(where: { $0.level == .fatal }) else {
      return (problems, nil)
    }
    return (problems, RecoveredDocument(wellFormed: root, text: document))
  }

  private static func sorted(_ problems: [XMLProblem]) -> [XMLProblem] {
    problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Checks one element of a document by itself: the last one that was read, with everything in it.
  func judge(_ element: xmlNodePtr, of document: xmlDocPtr?) -> GrammarProblems {
    let problems = GrammarProblems()
    withExtendedLifetime(problems) {
      let context = unsafe xmlRelaxNGNewValidCtxt(schema)
      defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
      let sink = unsafe Unmanaged.passUnretained(problems).toOpaque()
      unsafe xmlRelaxNGSetValidStructuredErrors(context, GrammarProblems.report, sink)
      // The library judges whole documents, so for the moment the element is the document's.
      guard let document = unsafe document else { return }
      let children = unsafe document.pointee.children
      unsafe document.pointee.children = element
      unsafe xmlRelaxNGValidateDoc(context, document)
      unsafe document.pointee.children = children
    }
    return problems
  }

  /// Parses the grammar, which is well-formed, and compiles it.
  private static func compile(
    _ grammar: borrowing Span<UInt8>,
    _ problems: GrammarProblems
  ) -> xmlRelaxNGPtr? {
    unsafe grammar.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let parser = unsafe xmlRelaxNGNewMemParserCtxt(start, CInt(bytes.count))
      defer { unsafe xmlRelaxNGFreeParserCtxt(parser) }
      let sink = unsafe Unmanaged.passUnretained(problems).toOpaque()
      unsafe xmlRelaxNGSetParserStructuredErrors(parser, GrammarProblems.report, sink)
      return unsafe withExtendedLifetime(problems) { unsafe xmlRelaxNGParse(parser) }
    }
  }
}
