import CLibXML2

/// Checks a document against a grammar and reads it into a tree, from the events of one parse.
@safe final class CheckedReading: ParseHandler {
  private let check: GrammarCheck
  private let builder = TreeBuilder()

  /// The document's element, once it has ended.
  var root: XMLElement? { builder.root }

  let textLimit = Int.max

  init(schema: RelaxNGSchema) {
    check = GrammarCheck(schema: schema)
  }

  func startDocument(_ context: xmlParserCtxtPtr) {
    unsafe check.startDocument(context)
  }

  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  ) {
    unsafe check.startElement(tag, at: mark, in: session, context)
    unsafe builder.startElement(tag, at: mark, in: session, context)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {
    unsafe check.text(bytes, context)
    unsafe builder.text(bytes, context)
  }

  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr) {
    unsafe check.endElement(in: session, context)
    unsafe builder.endElement(in: session, context)
  }
}
