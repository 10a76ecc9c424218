import CLibXML2

/// Builds a tree of ``XMLElement`` from a parser's events, on a stack of its own.
@safe final class TreeBuilder: ParseHandler {
  /// The document's element, once it has ended.
  private(set) var root: XMLElement?

  /// The elements that are open, the outermost first; the parser bounds their number.
  private var open: [OpenElement] = []

  private var reader = TagReader()

  /// Takes elements that are not to be kept, with the names of those around them.
  private let take: ((XMLElement, _ ancestors: [String]) -> Bool)?

  /// How many elements are around those that may be taken, at most.
  private static let takenDepth = 2

  /// Prepares to build a tree, without what somebody takes: elements with at most two around them, as they end.
  init(without take: ((XMLElement, _ ancestors: [String]) -> Bool)? = nil) {
    self.take = take
  }

  let textLimit = Int.max

  func startDocument(_ context: xmlParserCtxtPtr) {}

  func startElement(
    _ tag: StartTag,
    at mark: SourceMark,
    in session: ParseSession,
    _ context: xmlParserCtxtPtr
  ) {
    let element = unsafe reader.element(
      of: tag,
      position: session.position(of: mark),
      offset: mark.offset,
      attributeCount: Int(tag.attributeCount)
    )
    open.append(element)
  }

  func endElement(in session: ParseSession, _ context: xmlParserCtxtPtr) {
    guard let element = open.popLast()?.ended() else { return }
    if open.isEmpty {
      root = element
    } else if open.count > Self.takenDepth || take?(element, open.map(\.name)) != true {
      open[open.count - 1].append(element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr) {
    guard !open.isEmpty else { return }
    unsafe open[open.count - 1].append(String(decoding: bytes, as: UTF8.self))
  }
}
