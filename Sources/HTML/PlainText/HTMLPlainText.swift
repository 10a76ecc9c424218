/// Gathers the text of tokens as one line of words, as titles and excerpts need it.
///
/// White space is folded into single spaces and cut off at both ends; the start and end of a block
/// element, and a `br`, part words. What no browser shows as text is left out: the content of
/// `script style template iframe noembed noframes`, comments, tags. U+0000 is left out too.
package struct HTMLPlainText: Sendable {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Tells whether white space waits for a word to stand before.
  private var isParted = false
  /// The element whose content is left out, and how deep in elements of its name.
  private var hidden: HTMLElement?
  private var depth = 0

  /// Begins with no text.
  package init() {}

  /// Reads a text and gives all of its words.
  package init(of html: [UInt8]) {
    var tokenizer = HTMLTokenizer(html)
    while let token = tokenizer.next() { append(token) }
  }

  /// Adds what a token has of text.
  package mutating func append(_ token: HTMLToken) {
    switch token {
    case .text(let text):
      if hidden == nil { append(text) }
    case .startTag(let tag): begin(tag.name.element)
    case .endTag(let name): end(name.element)
    case .comment, .doctype: break
    }
  }
}

extension HTMLPlainText {
  private mutating func begin(_ element: HTMLElement?) {
    guard let element else { return }
    if hidden == nil, element.hidesText { hidden = element }
    if element == hidden { depth += 1 }
    if element.isBlock || element == .br { isParted = true }
  }

  private mutating func end(_ element: HTMLElement?) {
    guard let element else { return }
    if element.isBlock || element == .br { isParted = true }
    guard element == hidden else { return }
    depth -= 1
    if depth == 0 { hidden = nil }
  }

  /// Copies the words of a text, each with one space before it if something parted it.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let word = index
      while index < text.endIndex, !text[index].isHTMLSpace, text[index] != .null { index += 1 }
      append(word: text[word..<index])
      guard index < text.endIndex else { return }
      if text[index] != .null { isParted = true }
      index += 1
    }
  }

  private mutating func append(word: ArraySlice<UInt8>) {
    guard !word.isEmpty else { return }
    if isParted, !bytes.isEmpty { bytes.append(.space) }
    isParted = false
    bytes.append(contentsOf: word)
  }
}

extension HTMLElement {
  /// Tells whether a browser shows nothing of the element's text.
  fileprivate var hidesText: Bool {
    switch self {
    case .script, .style, .template, .iframe, .noembed, .noframes: true
    default: false
    }
  }
}
