import CLibXML2

/// Owns an `xmlParserCtxt` for one lenient parse.
@safe struct RecoveryContext: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// Recovery, no network, line numbers beyond 65,535; every reference is asked for, and the declared encoding does not count,
  /// since the text is UTF-8 by now.
  ///
  /// Not set, ever: entity substitution, loading of external definitions, and the switch that lifts the library's bounds.
  private static let options = CInt(
    XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
      | XML_PARSE_OLDSAX.rawValue | XML_PARSE_IGNORE_ENC.rawValue
  )

  private init() {
    precondition(LibXMLRuntime.started, "the XML library could not start")
    guard let context = unsafe xmlNewParserCtxt() else { preconditionFailure("out of memory") }
    unsafe self.context = context
  }

  deinit {
    unsafe xmlFreeDoc(context.pointee.myDoc)
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses a text of UTF-8, which is at most as long as ``XMLLimits/documentBytes``, and hands over what it found.
  static func parse<Result>(
    _ text: borrowing Span<UInt8>,
    _ meaning: RecoveryHints.EntityMeaning?,
    _ body: (borrowing RecoverySession) -> Result
  ) -> Result {
    unsafe text.withUnsafeBufferPointer { buffer in
      let owner = RecoveryContext()
      var session = unsafe RecoverySession(buffer, owner.context, meaning)
      unsafe withUnsafeMutablePointer(to: &session) { unsafe owner.run($0, buffer) }
      session.finish()
      return body(session)
    }
  }

  private func run(
    _ session: UnsafeMutablePointer<RecoverySession>,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    unsafe context.pointee._private = UnsafeMutableRawPointer(session)
    unsafe RecoveryCallbacks.install(in: context.pointee.sax)
    let start = unsafe UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self)
    let tree = unsafe xmlCtxtReadMemory(
      context,
      start,
      CInt(text.count),
      nil,
      nil,
      Self.options
    )
    unsafe xmlFreeDoc(tree)
    unsafe context.pointee._private = nil
  }
}
