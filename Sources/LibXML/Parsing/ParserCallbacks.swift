import CLibXML2

/// The functions that libxml2 calls while it parses; each finds its session through the context.
enum ParserCallbacks {
  /// Hands out the next bytes of the source.
  static let read: xmlInputReadCallback = { context, buffer, count in
    guard let context = unsafe context, count > 0 else { return 0 }
    let session = unsafe Unmanaged<ParseSession>.fromOpaque(context).takeUnretainedValue()
    let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
    return unsafe CInt(session.read(into: target))
  }

  /// Replaces a context's table of callbacks: nothing but what a session takes, so that no tree grows and no external thing is ever loaded.
  static func install(in table: UnsafeMutablePointer<xmlSAXHandler>?) {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = XML_SAX2_MAGIC
    unsafe callbacks.serror = serror
    unsafe callbacks.startDocument = startDocument
    unsafe callbacks.startElementNs = startElement
    unsafe callbacks.endElementNs = endElement
    unsafe callbacks.characters = characters
    unsafe callbacks.ignorableWhitespace = characters
    unsafe callbacks.cdataBlock = characters
    unsafe callbacks.entityDecl = entityDeclaration
    unsafe callbacks.reference = reference
    unsafe table?.pointee = callbacks
  }

  private static let startDocument: startDocumentSAXFunc = { context in
    unsafe withSession(context) { session, context in
      unsafe session.handler.startDocument(context)
    }
  }

  private static let startElement: startElementNsSAX2Func = {
    context,
    name,
    prefix,
    namespace,
    namespaceCount,
    namespaces,
    count,
    defaulted,
    attributes in
    guard let name = unsafe name else { return }
    let tag = unsafe StartTag(
      name: name,
      prefix: prefix,
      namespace: namespace,
      namespaceCount: namespaceCount,
      namespaces: namespaces,
      attributeCount: count,
      defaultedCount: defaulted,
      attributes: attributes
    )
    unsafe withSession(context) { session, context in
      unsafe session.startElement(tag, context)
    }
  }

  private static let endElement: endElementNsSAX2Func = { context, _, _, _ in
    unsafe withSession(context) { session, context in unsafe session.endElement(context) }
  }

  private static let characters: charactersSAXFunc = { context, start, count in
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(count))
    unsafe withSession(context) { session, context in unsafe session.text(bytes, context) }
  }

  private static let entityDeclaration: entityDeclSAXFunc = { context, name, _, _, _, _ in
    let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
    unsafe withSession(context) { session, context in
      unsafe session.fail(
        .entityDeclaration,
        "the document declares the entity “\(name)”",
        context
      )
    }
  }

  private static let reference: referenceSAXFunc = { context, name in
    let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
    unsafe withSession(context) { session, context in
      unsafe session.fail(.undeclaredEntity, "entity “\(name)” is not defined", context)
    }
  }

  private static let serror: xmlStructuredErrorFunc = { context, error in
    guard let error = unsafe error else { return }
    let problem = unsafe LibraryError(error)
    unsafe withSession(context) { session, context in unsafe session.report(problem, context) }
  }

  private static func withSession(
    _ pointer: UnsafeMutableRawPointer?,
    _ body: (ParseSession, xmlParserCtxtPtr) -> Void
  ) {
    guard let pointer = unsafe pointer else { return }
    let context = unsafe pointer.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let opaque = unsafe context.pointee._private else { return }
    let session = unsafe Unmanaged<ParseSession>.fromOpaque(opaque).takeUnretainedValue()
    unsafe body(session, context)
  }
}
