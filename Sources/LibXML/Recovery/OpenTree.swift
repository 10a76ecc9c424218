/// A tree that grows from tags and text, and that can be closed at any time.
struct OpenTree {
  /// The document's element, once it has ended.
  private(set) var root: XMLElement?

  /// The number of elements so far.
  private(set) var elementCount = 0

  /// The number of namespace declarations of the elements that are open.
  private(set) var declarationCount = 0

  /// The elements that are open, the outermost first; the parser bounds their number.
  private var stack: [OpenElement] = []

  /// Whether no element has begun.
  var isEmpty: Bool { elementCount == 0 }

  /// Begins an element.
  mutating func open(_ element: OpenElement) {
    elementCount += 1
    declarationCount += element.declarations.count
    stack.append(element)
  }

  /// Ends the innermost element.
  mutating func close() {
    guard !stack.isEmpty else { return }
    let open = stack.removeLast()
    declarationCount -= open.declarations.count
    let element = open.ended()
    if !stack.isEmpty {
      stack[stack.count - 1].append(element)
    } else if root == nil {
      root = element
    }
  }

  /// Adds a run of text to the innermost element.
  mutating func append(_ text: String) {
    guard !stack.isEmpty, !text.isEmpty else { return }
    stack[stack.count - 1].append(text)
  }

  /// Ends everything.
  mutating func closeAll() {
    while !stack.isEmpty { close() }
  }
}
