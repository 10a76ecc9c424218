import CLibXML2

/// Builds a tree of ``XMLElement`` from a parser's events, on a stack of its own.
@safe final class TreeBuilder: ParseHandler {
  /// The document's element, once it has ended.
  private(set) var root: XMLElement?

  /// The elements that are open, the outermost first; the parser bounds their number.
  private var open: [XMLElement] = []

  let textLimit = Int.max

  func startDocument(_ context: xmlParserCtxtPtr) {}

  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  ) {
    let element = unsafe XMLElement(
      namespace: tag.namespace.map { unsafe String(cString: $0) },
      prefix: tag.prefix.map { unsafe String(cString: $0) },
      name: String(cString: tag.name),
      attributes: Self.attributes(of: tag),
      position: session.position(of: mark),
      offset: mark.offset,
      children: []
    )
    open.append(element)
  }

  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr) {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {
    guard !open.isEmpty else { return }
    unsafe open[open.count - 1].children.append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private static func attributes(of tag: StartTag) -> [XMLAttribute] {
    guard let fields = unsafe tag.attributes else { return [] }
    return unsafe (0..<Int(tag.attributeCount)).map { index in
      let field = unsafe fields + 5 * index
      return unsafe XMLAttribute(
        namespace: field[2].map { unsafe String(cString: $0) },
        name: field[0].map { unsafe String(cString: $0) } ?? "",
        value: value(from: field[3], to: field[4])
      )
    }
  }

  /// The value of an attribute, in which the parser leaves every ampersand as a reference by number, and no other one.
  private static func value(
    from start: UnsafePointer<xmlChar>?,
    to end: UnsafePointer<xmlChar>?
  ) -> String {
    guard let start = unsafe start, let end = unsafe end else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
    guard unsafe bytes.contains(UInt8(ascii: "&")) else {
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
    var value: [UInt8] = []
    var index = 0
    while index < bytes.count {
      unsafe value.append(bytes[index])
      let isReference = unsafe bytes[index...].starts(with: ampersand)
      index += isReference ? ampersand.count : 1
    }
    return String(decoding: value, as: UTF8.self)
  }

  private static let ampersand = Array("&#38;".utf8)
}
