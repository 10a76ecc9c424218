import CLibXML2

/// Checks a document against a grammar while it is parsed: each unit at its end, the rest at the document's.
@safe final class GrammarCheck: ParseHandler {
  private let schema: RelaxNGSchema

  /// The number of open elements.
  private var depth = 0

  /// The unit that is open, if one is.
  private var openUnit: xmlNodePtr?

  /// Whether stray text around the units is in the tree already; once is enough to be told.
  private var hasStrayText = false

  /// Of a text that is longer only the beginning is judged: what must have a form is short.
  let textLimit = 1 << 11

  var maskedBehind: Int? { textLimit }

  init(schema: RelaxNGSchema) {
    self.schema = schema
  }

  func startDocument(_ context: xmlParserCtxtPtr) {
    unsafe xmlSAX2StartDocument(context)
  }

  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  ) {
    unsafe xmlSAX2StartElementNs(
      context,
      tag.name,
      tag.prefix,
      tag.namespace,
      tag.namespaceCount,
      tag.namespaces,
      tag.attributeCount,
      tag.defaultedCount,
      tag.attributes
    )
    guard let node = unsafe context.pointee.node else { return }
    unsafe node.pointee._private = UnsafeMutableRawPointer(bitPattern: mark.bits)
    if depth == schema.unit?.depth, unsafe isUnit(tag) { unsafe openUnit = node }
    depth += 1
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {
    let bytes = unsafe beginning(of: bytes)
    if let unit = schema.unit, depth <= unit.depth {
      // Between units there is nothing but white space, or one piece of what should not be there.
      guard !hasStrayText, unsafe !bytes.allSatisfy({ $0 <= 0x20 }) else { return }
      hasStrayText = true
    }
    unsafe xmlSAX2Characters(context, bytes.baseAddress, CInt(bytes.count))
  }

  /// As much of a text as is judged, without a character that would be cut in two.
  private func beginning(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard text.count > textLimit else { return unsafe text }
    var end = textLimit
    while end > 0, unsafe text[end - 1] >= 0x80 { end -= 1 }
    return unsafe UnsafeBufferPointer(rebasing: text[..<end])
  }

  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr) {
    guard let node = unsafe context.pointee.node else { return }
    let isUnit = unsafe openUnit == node
    depth -= 1
    if isUnit || depth == 0 { unsafe judge(node, of: context.pointee.myDoc, in: session) }
    unsafe xmlSAX2EndElementNs(context, nil, nil, nil)
    guard isUnit else { return }
    unsafe openUnit = nil
    unsafe xmlUnlinkNode(node)
    unsafe xmlFreeNode(node)
  }

  private func judge(_ node: xmlNodePtr, of document: xmlDocPtr?, in session: ParseSession) {
    let found = unsafe schema.judge(node, of: document)
    guard let problem = found.first else { return }
    let mark = unsafe found.mark ?? SourceMark(bits: UInt(bitPattern: node.pointee._private))
    session.add(problem.code, problem.level, at: mark, problem.message)
  }

  private func isUnit(_ tag: StartTag) -> Bool {
    guard let unit = schema.unit else { return false }
    let namespace = unsafe tag.namespace.map { unsafe String(cString: $0) }
    return unsafe String(cString: tag.name) == unit.name && namespace == unit.namespace
  }
}
