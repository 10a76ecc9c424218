import CLibXML2

/// Takes what the parser meets, in the order of the document.
///
/// A class, since it is reached from C callbacks. The pointers it is given are valid during the call only.
@safe protocol ParseHandler: AnyObject {
  /// The document begins; its context's tree, if the handler wants one, is to be made now.
  func startDocument(_ context: xmlParserCtxtPtr)

  /// A start tag was read; `mark` is where it begins, which the session can turn into a line and a column.
  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  )

  /// An element ended.
  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr)

  /// How many bytes of a run of text the handler wants to see.
  var textLimit: Int { get }

  /// How far behind a tag the parser need not tell characters apart, in bytes; nil if the handler wants to see all of them.
  ///
  /// No name of an element is as long as that.
  var maskedBehind: Int? { get }

  /// A run of text between two tags, never empty, cut at the handler's limit where a character ends.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr)
}

extension ParseHandler {
  var maskedBehind: Int? { nil }
}
