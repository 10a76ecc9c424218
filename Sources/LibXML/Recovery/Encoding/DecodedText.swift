/// A text of any encoding in UTF-8, for documents that are no XML.
package struct DecodedText: Sendable {
  /// The text, without a byte order mark.
  package let bytes: [UInt8]

  /// The first place where the bytes were not what they should be; nil if they were.
  package let problem: XMLProblem?

  /// Finds out the encoding as for a document of XML, and converts.
  package init(_ source: [UInt8], hints: RecoveryHints) {
    let text = SourceText(decoding: source, hints)
    bytes = text.markLength > 0 ? Array(text.bytes.dropFirst(text.markLength)) : text.bytes
    var lines = LineCounter()
    problem = text.fault.map { fault in
      XMLProblem(
        position: lines.position(of: min(fault.offset, text.bytes.count), in: text.bytes.span),
        code: fault.code,
        level: .fatal,
        message: fault.message
      )
    }
  }
}
