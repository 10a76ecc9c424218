import CLibXML2

/// The functions that libxml2 calls while a document is judged; each finds its session through the context.
enum RecoveryCallbacks {
  /// Replaces a context's table of callbacks: no tree grows, and no external thing is ever loaded.
  static func install(in table: UnsafeMutablePointer<xmlSAXHandler>?) {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = XML_SAX2_MAGIC
    unsafe callbacks.serror = serror
    unsafe callbacks.internalSubset = internalSubset
    unsafe callbacks.externalSubset = externalSubset
    unsafe callbacks.entityDecl = entityDeclaration
    unsafe callbacks.getEntity = entity
    unsafe callbacks.comment = comment
    unsafe callbacks.processingInstruction = instruction
    unsafe callbacks.startElementNs = startElement
    unsafe callbacks.endElementNs = endElement
    unsafe callbacks.characters = characters
    unsafe callbacks.ignorableWhitespace = characters
    unsafe callbacks.cdataBlock = characters
    unsafe table?.pointee = callbacks
  }

  private static let startElement: startElementNsSAX2Func = {
    context, name, prefix, namespace, namespaceCount, namespaces, count, defaulted, attributes in
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
    unsafe session(of: context)?.pointee.startElement(tag)
  }

  private static let endElement: endElementNsSAX2Func = { context, _, _, _ in
    unsafe session(of: context)?.pointee.endElement()
  }

  private static let characters: charactersSAXFunc = { context, start, count in
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(count))
    unsafe session(of: context)?.pointee.text(bytes)
  }

  private static let comment: commentSAXFunc = { context, text in
    unsafe session(of: context)?.pointee.prolog(.comment, text)
  }

  private static let instruction: processingInstructionSAXFunc = { context, target, text in
    let target = unsafe target.map { unsafe String(cString: $0) } ?? ""
    unsafe session(of: context)?.pointee.prolog(.instruction(target), text)
  }

  private static let internalSubset: internalSubsetSAXFunc = { context, name, publicID, systemID in
    unsafe session(of: context)?.pointee.documentType(name, publicID, systemID)
  }

  private static let externalSubset: externalSubsetSAXFunc = { context, _, _, _ in
    unsafe session(of: context)?.pointee.endOfDeclarations()
  }

  private static let entityDeclaration: entityDeclSAXFunc = {
    context, name, kind, _, systemID, content in
    unsafe session(of: context)?.pointee.entityDeclaration(name, kind, systemID, content)
  }

  private static let entity: getEntitySAXFunc = { context, name in
    guard let name = unsafe name else { return nil }
    if let predefined = unsafe xmlGetPredefinedEntity(name) {
      unsafe session(of: context)?.pointee.keepGoing()
      return unsafe predefined
    }
    return unsafe session(of: context)?.pointee.entity(named: name)
  }

  private static let serror: xmlStructuredErrorFunc = { context, error in
    guard let error = unsafe error else { return }
    unsafe session(of: context)?.pointee.report(error)
  }

  private static func session(
    of pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<RecoverySession>? {
    guard let pointer = unsafe pointer else { return nil }
    let context = unsafe pointer.assumingMemoryBound(to: xmlParserCtxt.self)
    return unsafe context.pointee._private?.assumingMemoryBound(to: RecoverySession.self)
  }
}
