/// Reads documents strictly: no recovery, no network, no external entities, libxml2's safety limits on.
///
/// A document type declaration is read over; a declaration of an entity is refused, which rules out entity bombs.
/// Namespaces must be bound. Nesting is bounded by ``XMLLimits/depth``, text by ``XMLLimits/textBytes``.
package enum XMLParser {
  /// Reads a whole document into a tree; throws its first fatal problem or error.
  package static func parse(_ bytes: [UInt8]) throws(XMLProblem) -> XMLElement {
    let builder = TreeBuilder()
    return try root(of: builder, ParserContext.parse(bytes.span, into: builder))
  }

  /// Reads a document into a tree without what somebody takes of it: elements with at most two around them, each as it ends and
  /// with the names of those.
  ///
  /// So a long document of many units takes no more memory than one of them. It throws as for a whole tree; what was
  /// taken until then means nothing.
  package static func parse(
    _ bytes: [UInt8],
    without take: @escaping (_ element: XMLElement, _ ancestors: [String]) -> Bool
  ) throws(XMLProblem) -> XMLElement {
    let builder = TreeBuilder(without: take)
    return try root(of: builder, ParserContext.parse(bytes.span, into: builder))
  }

  /// The same for a document that is not in memory.
  package static func parse(
    _ source: any GrowingSource,
    without take: @escaping (_ element: XMLElement, _ ancestors: [String]) -> Bool
  ) throws(XMLProblem) -> XMLElement {
    let builder = TreeBuilder(without: take)
    return try root(of: builder, ParserContext.parse(source, into: builder))
  }

  private static func root(
    of builder: TreeBuilder,
    _ problems: [XMLProblem]
  ) throws(XMLProblem) -> XMLElement {
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
