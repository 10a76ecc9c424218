import CLibXML2

/// Takes what libxml2 finds wrong with a grammar, or with one element judged by it.
///
/// Only the first problem is kept: it is the innermost, and what follows is the same fault seen from further out. Its place
/// may come with a later report, which is then about an element that an earlier one named.
@safe final class GrammarProblems {
  /// The first problem as the library tells it.
  private(set) var first: XMLProblem?

  /// Where the element with the fault begins, if the document was parsed by us.
  private(set) var mark: SourceMark?

  /// The names of the elements that the reports so far are about.
  private var culprits: Set<String> = []

  /// The callback; its context is the object, which the caller keeps alive.
  static let report: xmlStructuredErrorFunc = { context, error in
    guard let context = unsafe context, let error = unsafe error else { return }
    let problems = unsafe Unmanaged<GrammarProblems>.fromOpaque(context).takeUnretainedValue()
    unsafe problems.take(error)
  }

  private func take(_ error: xmlErrorPtr) {
    let name = unsafe error.pointee.str1.map { unsafe String(cString: $0) }
    // A fault of a tag's attributes is told of the element or of the first one inside it.
    let isAboutTag = unsafe error.pointee.code == Int32(XML_RELAXNG_ERR_ATTRVALID.rawValue)
    let node = unsafe Self.element(of: error.pointee.node, named: isAboutTag ? name : nil)
    if let node = unsafe node, mark == nil,
      unsafe first == nil || culprits.contains(String(cString: node.pointee.name))
    {
      mark = unsafe SourceMark(bits: UInt(bitPattern: node.pointee._private))
    }
    if let name { culprits.insert(name) }
    guard first == nil else { return }
    let described = unsafe LibraryError(error)
    first = unsafe XMLProblem(
      position: XMLPosition(line: Int(error.pointee.line), column: 1),
      code: .violation(described.code.rawValue),
      level: .error,
      message: described.message
    )
  }

  /// The element that a node is or belongs to; with a name, the innermost one of that name.
  private static func element(
    of node: UnsafeMutableRawPointer?,
    named name: String?
  ) -> xmlNodePtr? {
    var next = unsafe node?.assumingMemoryBound(to: xmlNode.self)
    while let node = unsafe next {
      let isElement = unsafe node.pointee.type == XML_ELEMENT_NODE
      if isElement, unsafe name == nil || String(cString: node.pointee.name) == name {
        return unsafe node
      }
      unsafe next = node.pointee.parent
    }
    return nil
  }
}
