/// Reads documents strictly: no recovery, no network, no external entities, libxml2's safety limits on.
///
/// A document type declaration is read over; a declaration of an entity is refused, which rules out entity bombs.
/// Namespaces must be bound. Nesting is bounded by ``XMLLimits/depth``, text by ``XMLLimits/textBytes``.
package enum XMLParser {
  /// Reads a whole document into a tree; throws its first fatal problem or error.
  package static func parse(_ bytes: [UInt8]) throws(XMLProblem) -> XMLElement {
    let builder = TreeBuilder()
    let problems = ParserContext.parse(bytes.span, into: builder)
    if let problem = problems.first(where: { $0.level != .warning }) { throw problem }
    guard let root = builder.root else {
      throw XMLProblem(
        position: XMLPosition(line: 1, column: 1),
        code: .documentEmpty,
        level: .fatal,
        message: "the document is empty"
      )
    }
    return root
  }

  /// Reads a document only to see what is wrong with it; nothing after the first fatal problem.
  package static func problems(in bytes: [UInt8]) -> [XMLProblem] {
    ParserContext.parse(bytes.span, into: WellFormednessCheck())
  }
}
