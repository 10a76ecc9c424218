/// What a lenient parse makes of a document.
package struct RecoveredDocument: Sendable {
  /// The document's element with what could be recovered of it; nothing if there is none.
  package let root: XMLElement?

  /// What is wrong with the XML, in the order of the text: at most one fatal problem, the first, and the warnings.
  package let problems: [XMLProblem]

  /// What encoding was declared and used.
  package let encoding: XMLEncoding

  /// The XML declaration, also if it is not at the very beginning.
  package let declaration: XMLDeclaration?

  /// The document type declaration.
  package let documentType: XMLDocumentType?

  /// The entities that the document declares, in their order; at most ``XMLLimits/listed``.
  package let entityDeclarations: [XMLEntityDeclaration]

  /// The references to entities that nothing in the document declares, in their order; at most ``XMLLimits/listed``.
  package let undefinedEntities: [XMLEntityReference]

  /// The comments and processing instructions in front of the document's element; at most ``XMLLimits/listed``.
  package let prolog: [XMLPrologNode]

  /// The number of bytes of white space in front of everything, not counting a byte order mark.
  package let leadingSpace: Int

  /// The document in UTF-8, in which all positions and offsets count.
  ///
  /// As long as the file, byte for byte, unless ``XMLEncoding/isConverted``; what XML does not allow is replaced by `?` or a space.
  package let text: [UInt8]
}

extension RecoveredDocument {
  /// A well-formed document in UTF-8, of which the element is known; nil for any other one.
  init?(wellFormed root: XMLElement, text: [UInt8]) {
    // What stands in front of the element is read by itself.
    guard let start = root.offset else { return nil }
    let front = XMLRecovery.parse(text[..<start] + Array("<x/>".utf8))
    guard !front.encoding.isConverted, !front.problems.contains(where: { $0.level == .fatal })
    else { return nil }
    self.init(
      root: root,
      problems: front.problems,
      encoding: front.encoding,
      declaration: front.declaration,
      documentType: front.documentType,
      entityDeclarations: front.entityDeclarations,
      undefinedEntities: front.undefinedEntities,
      prolog: front.prolog,
      leadingSpace: front.leadingSpace,
      text: text
    )
  }

  /// A document that is too long to be read.
  init(tooLong encoding: XMLEncoding) {
    let problem = XMLProblem(
      position: XMLPosition(line: 1, column: 1),
      code: .documentTooLong,
      level: .fatal,
      message: "the document is longer than \(XMLLimits.documentBytes / 2) bytes"
    )
    self.init(
      root: nil,
      problems: [problem],
      encoding: encoding,
      declaration: nil,
      documentType: nil,
      entityDeclarations: [],
      undefinedEntities: [],
      prolog: [],
      leadingSpace: 0,
      text: []
    )
  }
}
