import CLibXML2

/// One lenient parse: the text, the context that reads it, and what has been recovered so far.
///
/// The parser's callbacks reach it through the context, at an address that holds during the call that parses. (As an object it
/// would cost a check of exclusive access at every event.)
@safe struct RecoverySession: ~Copyable {
  /// The tree as far as it is known.
  private(set) var tree = OpenTree()

  /// What stands in front of the document's element.
  private(set) var front = DocumentFront()

  /// The problems that do not end anything, in their order; at most ``XMLLimits/problems``.
  private(set) var warnings: [XMLProblem] = []

  /// The first fatal problem.
  private(set) var fault: SourceFault?

  /// Whether tags were found that do not match, so that the tree is worth a second try.
  private(set) var isUnbalanced = false

  /// References to entities that nothing declares; at most ``XMLLimits/listed``.
  private(set) var undefinedEntities: [XMLEntityReference] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let context: xmlParserCtxtPtr
  private let entities: EntityTable
  private var reader = TagReader()
  private var run = TextRun(limit: XMLLimits.textBytes)
  private var lines = LineCounter()
  private var faultCount = 0

  /// Prepares the parse of a text by a context; both must outlive the session.
  init(
    _ text: UnsafeBufferPointer<UInt8>,
    _ context: xmlParserCtxtPtr,
    _ meaning: RecoveryHints.EntityMeaning?
  ) {
    entities = EntityTable(meaning: meaning)
    unsafe self.text = text
    unsafe self.context = context
  }

  /// Where the parser stands, in bytes of the text.
  private var offset: Int {
    guard let input = unsafe context.pointee.input else { return 0 }
    let offset = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return unsafe min(max(offset, 0), text.count)
  }

  /// The position of a byte of the text.
  private mutating func position(of offset: Int) -> XMLPosition {
    unsafe lines.position(of: offset, in: text.span)
  }

  /// The offset of the last such byte before the parser, or where it stands.
  private func last(_ byte: UInt8) -> Int {
    let offset = offset
    return unsafe FaultSearch.last(byte, in: text.span, before: offset) ?? offset
  }

  // MARK: Elements and text

  mutating func startElement(_ tag: StartTag) {
    endRun()
    let start = last(UInt8(ascii: "<"))
    let element = unsafe reader.element(
      of: tag,
      position: position(of: start),
      offset: start,
      // Values that a declaration supplies are not the document's own, and may be many.
      attributeCount: Int(tag.attributeCount - tag.defaultedCount),
      entities: entities
    )
    tree.open(element)
    if tree.elementCount > XMLLimits.elements {
      let message = "the document has more than \(XMLLimits.elements) elements"
      stop(SourceFault(offset: start, code: .tooManyElements, message: message))
    } else if tree.declarationCount > XMLLimits.namespaces {
      let message = "more than \(XMLLimits.namespaces) namespace declarations are in force"
      stop(SourceFault(offset: start, code: .tooManyNamespaces, message: message))
    }
    boundNames(at: start)
  }

  /// Stops where there are too many names, which the parser finds ever more slowly.
  private mutating func boundNames(at offset: Int) {
    guard unsafe Int(xmlDictSize(context.pointee.dict)) > XMLLimits.names else { return }
    let message = "the document has more than \(XMLLimits.names) names"
    stop(SourceFault(offset: offset, code: .tooManyNames, message: message))
  }

  mutating func endElement() {
    endRun()
    tree.close()
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard unsafe !run.append(bytes) else { return }
    let message = "a text is longer than \(XMLLimits.textBytes) bytes"
    note(SourceFault(offset: offset, code: .textTooLong, message: message))
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    tree.append(run.take())
  }

  /// Closes what is still open.
  mutating func finish() {
    endRun()
    tree.closeAll()
  }

  // MARK: What stands in front

  mutating func prolog(_ kind: XMLPrologNode.Kind, _ text: UnsafePointer<xmlChar>?) {
    guard tree.isEmpty, front.hasRoom else { return }
    let mark: StaticString = kind == .comment ? "<!--" : "<?"
    let start = unsafe FaultSearch.last(mark, in: self.text.span, before: offset) ?? offset
    let string = unsafe text.map { unsafe String(cString: $0) } ?? ""
    front.add(XMLPrologNode(kind: kind, text: string, position: position(of: start)))
  }

  mutating func documentType(
    _ name: UnsafePointer<xmlChar>?,
    _ publicID: UnsafePointer<xmlChar>?,
    _ systemID: UnsafePointer<xmlChar>?
  ) {
    let start = unsafe FaultSearch.last("<!DOCTYPE", in: text.span, before: offset) ?? offset
    let next = unsafe context.pointee.input?.pointee.cur.pointee
    front.documentType = unsafe XMLDocumentType(
      name: name.map { unsafe String(cString: $0) } ?? "",
      publicID: publicID.map { unsafe String(cString: $0) },
      systemID: systemID.map { unsafe String(cString: $0) },
      hasInternalSubset: next == UInt8(ascii: "["),
      position: position(of: start)
    )
  }

  /// Forgets the attributes that declarations supply, which the parser would add to each element.
  func endOfDeclarations() {
    guard let defaults = unsafe context.pointee.attsDefault else { return }
    unsafe xmlHashFree(defaults, xmlHashDefaultDeallocator)
    unsafe context.pointee.attsDefault = nil
  }

  mutating func entityDeclaration(
    _ name: UnsafePointer<xmlChar>?,
    _ kind: CInt,
    _ systemID: UnsafePointer<xmlChar>?,
    _ content: UnsafeMutablePointer<xmlChar>?
  ) {
    guard let name = unsafe name else { return }
    let string = unsafe String(cString: name)
    let isParameter =
      kind == CInt(XML_INTERNAL_PARAMETER_ENTITY.rawValue)
      || kind == CInt(XML_EXTERNAL_PARAMETER_ENTITY.rawValue)
    let value = unsafe content.map { unsafe Array(String(cString: $0).utf8) }
    if isParameter {
      entities.declareParameter(string)
    } else {
      entities.declare(Array(string.utf8), as: value)
    }
    boundNames(at: offset)
    guard front.entities.count < XMLLimits.listed else { return }
    let start = unsafe FaultSearch.last("<!ENTITY", in: text.span, before: offset) ?? offset
    let declaration = unsafe XMLEntityDeclaration(
      name: string,
      isExternal: content == nil,
      isUnexpanded: value.map { !EntityTable.isPlain($0, isParameter: isParameter) } ?? false,
      isParameter: isParameter,
      systemID: systemID.map { unsafe String(cString: $0) },
      position: position(of: start)
    )
    front.entities.append(declaration)
  }

  // MARK: Problems

  /// The entity that stands for a reference; nothing among the declarations, where there is no text.
  mutating func entity(named address: UnsafePointer<xmlChar>) -> xmlEntityPtr? {
    guard unsafe context.pointee.inSubset == 0 else { return nil }
    keepGoing()
    let name = unsafe String(cString: address)
    let bytes = Array(name.utf8)
    if !entities.isDeclared(bytes) { reportUndefined(name) }
    let isInAttribute = unsafe context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    return unsafe entities.entity(named: address, bytes, inAttribute: isInAttribute)
  }

  /// Without this the parser would drop every reference after the first fault.
  func keepGoing() {
    unsafe context.pointee.wellFormed = 1
  }

  /// A declaration outside the document may define the entity, and then the document is well-formed (XML 1.0 §4.1).
  private mutating func reportUndefined(_ name: String) {
    guard undefinedEntities.count < XMLLimits.listed else { return }
    let start = last(UInt8(ascii: "&"))
    let message = "entity “\(name)” is not defined"
    undefinedEntities.append(XMLEntityReference(name: name, position: position(of: start)))
    let isPerhapsDefined =
      unsafe context.pointee.standalone != 1
      && (context.pointee.hasExternalSubset != 0 || context.pointee.hasPErefs != 0)
    if isPerhapsDefined {
      warn(.perhapsUndeclaredEntity, at: start, message)
    } else {
      note(SourceFault(offset: start, code: .undeclaredEntity, message: message))
    }
  }

  mutating func report(_ error: xmlErrorPtr) {
    faultCount += 1
    if faultCount > XMLLimits.faults { halt() }
    let code = unsafe XMLProblem.Code(rawValue: error.pointee.code)
    guard unsafe !isDeclaredParameter(code, error.pointee.str1) else { return }
    keepText(of: code)
    let isTooDeep =
      unsafe code == .unspecified && context.pointee.nameNr >= CInt(XMLLimits.depth)
    isUnbalanced =
      isUnbalanced || isTooDeep || code == .tagMismatch || code == .tagNotFinished
    let isWarning = unsafe error.pointee.level == XML_ERR_WARNING
    guard isWarning ? warnings.count < XMLLimits.problems : fault == nil else { return }
    let start = unsafe FaultSearch.start(of: code, noticedAt: offset, in: text.span)
    let described = unsafe LibraryError(error)
    if isWarning {
      warn(code, at: start, described.message)
    } else if isTooDeep {
      let message = "elements are nested more than \(XMLLimits.depth) deep"
      note(SourceFault(offset: start, code: .tooDeep, message: message))
    } else {
      note(SourceFault(offset: start, code: code, message: described.message))
    }
  }

  /// Whether the parser misses a parameter entity that is declared, only never read.
  private func isDeclaredParameter(
    _ code: XMLProblem.Code,
    _ name: UnsafeMutablePointer<CChar>?
  ) -> Bool {
    guard unsafe context.pointee.inSubset != 0, let name = unsafe name,
      code == .undeclaredEntity || code == .perhapsUndeclaredEntity
    else { return false }
    return unsafe entities.isParameterDeclared(String(cString: name))
  }

  /// Keeps a bare `&` or `<` in the text, with the name that follows, which the parser drops.
  private mutating func keepText(of code: XMLProblem.Code) {
    let offset = offset
    guard unsafe context.pointee.instate == XML_PARSER_CONTENT, offset > 0 else { return }
    switch code {
    case .entityWithoutSemicolon:
      let start = last(UInt8(ascii: "&"))
      unsafe text(UnsafeBufferPointer(rebasing: text[start..<offset]))
    case .nameRequired:
      let byte = unsafe text[offset - 1]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") else { return }
      unsafe text(UnsafeBufferPointer(rebasing: text[(offset - 1)..<offset]))
    default: return
    }
  }

  private mutating func warn(_ code: XMLProblem.Code, at offset: Int, _ message: String) {
    guard warnings.count < XMLLimits.problems else { return }
    let place = position(of: offset)
    warnings.append(XMLProblem(position: place, code: code, level: .warning, message: message))
  }

  /// Keeps the first fatal problem.
  private mutating func note(_ fault: SourceFault) {
    self.fault = self.fault ?? fault
  }

  private mutating func stop(_ fault: SourceFault) {
    note(fault)
    halt()
  }

  /// Ends the parse, as `xmlStopParser` does, but leaves the input alone: that frees it, and the parser, which is
  /// in the middle of a tag when it reports a fault, would go on reading there.
  private func halt() {
    unsafe context.pointee.disableSAX = 1
    unsafe context.pointee.instate = XML_PARSER_EOF
  }
}
