/// What stands in front of a document's element, as it is gathered.
struct DocumentFront {
  /// The document type declaration, if there is one.
  var documentType: XMLDocumentType?

  /// The entities that are declared; at most ``XMLLimits/listed``.
  var entities: [XMLEntityDeclaration] = []

  /// Comments and processing instructions; at most ``XMLLimits/listed``.
  private(set) var nodes: [XMLPrologNode] = []

  /// Whether another node is listed.
  var hasRoom: Bool { nodes.count < XMLLimits.listed }

  /// Adds a node.
  mutating func add(_ node: XMLPrologNode) {
    nodes.append(node)
  }
}
