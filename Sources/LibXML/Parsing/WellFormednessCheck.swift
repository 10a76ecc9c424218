import CLibXML2

/// Takes no notice of a document's events: what is wrong with it is all that counts.
@safe final class WellFormednessCheck: ParseHandler {
  let textLimit = 0

  func startDocument(_ context: xmlParserCtxtPtr) {}

  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  ) {}

  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {}
}
