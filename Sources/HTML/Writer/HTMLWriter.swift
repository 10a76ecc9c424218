/// Writes tokens as HTML (WHATWG §13.1, §13.3): the inverse of `HTMLTokenizer`.
///
/// What the tokenizer gave and this writes, the tokenizer gives again; only a comment may come back
/// changed, if its data could have ended it early (see `appendComment`). Nothing is added or left out: a
/// start tag of a void element has no end tag unless one is written, and the line feed that browsers
/// drop behind `<pre>` and `<textarea>` is part of the text and stays. U+00A0 is written as it is.
package struct HTMLWriter: Sendable {
  /// What has been written, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Tells whether what is written stands in SVG or MathML, where no element holds raw text.
  package var isInForeignContent = false

  private let isScripting: Bool
  private var contentModel = HTMLContentModel.markup
  private var contentName: ArraySlice<UInt8> = []

  /// Begins with nothing written.
  ///
  /// - Parameters:
  ///   - capacity: The number of bytes to make room for.
  ///   - isScripting: Whether `noscript` holds text; as it was for the tokenizer.
  package init(capacity: Int = 0, isScripting: Bool = false) {
    self.isScripting = isScripting
    bytes.reserveCapacity(capacity)
  }

  /// Writes a token.
  package mutating func write(_ token: HTMLToken) {
    switch token {
    case .text(let text): write(text: text)
    case .startTag(let tag): write(tag)
    case .endTag(let name): write(endTag: name)
    case .comment(let data): bytes.appendComment(data)
    case .doctype(let doctype): bytes.append(doctype)
    }
  }

  /// Writes text: escaped in markup and in `title` and `textarea`, as it is in the elements that hold
  /// raw text.
  package mutating func write(text: ArraySlice<UInt8>) {
    switch contentModel {
    case .markup, .escapableText: bytes.append(escapingText: text)
    case .rawText, .script: write(rawText: text)
    case .plainText: bytes.append(copying: text)
    }
  }

  /// Writes a start tag with all values in double quotes.
  package mutating func write(_ tag: HTMLStartTag) {
    bytes.append(.lessThan)
    bytes.append(tag.name)
    // A span lends its elements; an array's are copied, with two references to count for each.
    let attributes = tag.attributes.span
    for index in attributes.indices { bytes.append(attributes[index]) }
    if tag.isSelfClosing { bytes.append(.solidus) }
    bytes.append(.greaterThan)
    guard !isInForeignContent, let element = tag.name.element else { return }
    contentModel = element.contentModel(isScripting: isScripting)
    if contentModel != .markup { contentName = tag.name.bytes }
  }

  /// Writes an end tag.
  package mutating func write(endTag name: HTMLName) {
    bytes.append(.lessThan)
    bytes.append(.solidus)
    bytes.append(name)
    bytes.append(.greaterThan)
    contentModel = .markup
  }
}

extension HTMLWriter {
  /// Writes text that must not be escaped.
  ///
  /// The end tag of the element it stands in cannot be part of such text; if it is, its `<` is written
  /// as `&lt;`, so that nothing after it becomes markup.
  private mutating func write(rawText text: ArraySlice<UInt8>) {
    var content = HTMLTokenizer(contentOf: contentName, contentModel, Array(text))
    while true {
      let start = content.position
      let end = content.rawTextEnd()
      bytes.append(copying: start..<end, of: content.input)
      guard end < content.input.count else { return }
      bytes.append(contentsOf: "&lt;".utf8)
      content.position = end + 1
    }
  }
}
