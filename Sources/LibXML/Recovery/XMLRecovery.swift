/// Reads any document leniently, to judge it: one fatal problem is told, and the tree holds what could be recovered.
///
/// Whatever the bytes are, nothing is opened, fetched, expanded or printed; time is linear in their number, and memory bounded by
/// it and by ``XMLLimits``. The encoding is found and converted first (``XMLEncoding``), bytes that XML does not allow are replaced,
/// then libxml2 reads with recovery, and once more with balanced tags if they were not.
package enum XMLRecovery {
  /// Reads a document as it is, to judge it.
  package static func parse(_ bytes: [UInt8]) -> RecoveredDocument {
    parse(bytes, hints: .none)
  }

  /// Reads a document with what else is known of it.
  package static func parse(_ bytes: [UInt8], hints: RecoveryHints) -> RecoveredDocument {
    let source = SourceText(decoding: bytes, hints)
    let space = source.spaceCount
    let repair = SourceRepair(
      source.bytes,
      markLength: source.markLength,
      known: source.fault,
      isLegal: source.isLegal
    )
    guard repair.text.count <= XMLLimits.documentBytes / 2 else {
      return RecoveredDocument(tooLong: source.encoding)
    }
    let text = repair.text
    return RecoveryContext.parse(text.span, hints.entityMeaning) { session in
      var lines = LineCounter()
      let fault = [repair.fault, session.fault].compactMap(\.self).min { $0.offset < $1.offset }
      return RecoveredDocument(
        root: session.isUnbalanced ? balancedRoot(of: text, hints) : session.tree.root,
        problems: problems(fault, session.warnings, &lines, in: text),
        encoding: source.encoding,
        declaration: source.declaration.map { declaration($0, &lines, in: text) },
        documentType: session.front.documentType,
        entityDeclarations: session.front.entities,
        undefinedEntities: session.undefinedEntities,
        prolog: session.front.nodes,
        leadingSpace: space,
        text: text
      )
    }
  }

  private static func balancedRoot(of text: [UInt8], _ hints: RecoveryHints) -> XMLElement? {
    RecoveryContext.parse(TagBalance(text).text.span, hints.entityMeaning) { $0.tree.root }
  }

  private static func problems(
    _ fault: SourceFault?,
    _ warnings: [XMLProblem],
    _ lines: inout LineCounter,
    in text: [UInt8]
  ) -> [XMLProblem] {
    guard let fault else { return warnings }
    let problem = XMLProblem(
      position: lines.position(of: fault.offset, in: text.span),
      code: fault.code,
      level: .fatal,
      message: fault.message
    )
    return (warnings + [problem]).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func declaration(
    _ scan: DeclarationScan,
    _ lines: inout LineCounter,
    in text: [UInt8]
  ) -> XMLDeclaration {
    XMLDeclaration(
      version: scan.version,
      encoding: scan.encoding,
      standalone: scan.standalone,
      position: lines.position(of: scan.offset, in: text.span)
    )
  }
}
