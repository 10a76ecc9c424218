/// Splits HTML into tokens by the tokenization of the WHATWG standard (§13.2.5).
///
/// It follows the standard's states for whatever a body can hold, end of input in each of them
/// included; states that only tell errors apart are one loop here. Each token costs time and memory
/// linear in its own bytes, and nothing recurses.
///
/// In a browser, tree construction tells the tokenizer how to read an element's content. Standing
/// alone, it does so itself after each start tag outside foreign content: `title` and `textarea` are
/// RCDATA; `style xmp iframe noembed noframes` (with scripting `noscript`) are RAWTEXT; `script` and
/// `plaintext` have states of their own.
package struct HTMLTokenizer: Sendable {
  /// The text read: UTF-8, checked before. (Other bytes do no harm, and come out as they are.)
  package let input: [UInt8]
  /// Where the token that `next` gave last stands in the input, as 0-based byte offsets.
  ///
  /// Ranges follow each other without overlap. What yields no token stands between them: `</>`, an
  /// empty CDATA section, and the tag in `unfinishedTag`.
  package internal(set) var source: Range<Int>
  /// Where the tag stands that the end of the input cut off; browsers drop it, and so does `next`.
  package internal(set) var unfinishedTag: Range<Int>?
  /// Tells whether the current node is in SVG or MathML (and no integration point, §13.2.6).
  ///
  /// The caller sets it between two tokens. It makes `<![CDATA[` begin text instead of a comment, and
  /// lets no start tag change how its content is read.
  package var isInForeignContent = false

  /// Tells whether scripts are taken to run, so that `noscript` holds text instead of markup.
  let isScripting: Bool
  /// The offset of the first byte that is not read yet.
  var position: Int
  /// The storage of attributes that nobody reads any more.
  var spareAttributes: [HTMLAttribute] = []
  /// How the text at `position` is to be read.
  var contentModel = HTMLContentModel.markup
  /// The name whose end tag ends a content model other than markup.
  var contentName: ArraySlice<UInt8> = []

  /// Begins to read a text.
  ///
  /// - Parameters:
  ///   - input: The text in UTF-8.
  ///   - start: The offset of the first byte to read; what stands before it is left alone, so that
  ///     ranges count from the beginning of a file whose header is no HTML.
  ///   - isScripting: Whether `noscript` holds text, as in a browser, instead of markup.
  package init(_ input: [UInt8], from start: Int = 0, isScripting: Bool = false) {
    self.input = input
    self.isScripting = isScripting
    self.position = min(max(start, 0), input.count)
    self.source = position..<position
  }

  /// Begins to read the content of an element.
  init(contentOf name: ArraySlice<UInt8>, _ contentModel: HTMLContentModel, _ content: [UInt8]) {
    self.init(content)
    self.contentModel = contentModel
    self.contentName = name
  }
}

extension HTMLTokenizer: IteratorProtocol {
  /// Reads the next token; nil at the end of the input.
  package mutating func next() -> HTMLToken? {
    while position < input.count {
      let start = position
      if let token = readToken() {
        source = start..<position
        return token
      }
    }
    return nil
  }
}

extension HTMLTokenizer {
  /// Takes back the attributes of a tag that has been dealt with, so that the next one costs no memory of its
  /// own; the tag has none then.
  package mutating func recycle(_ tag: inout HTMLStartTag) {
    tag.known = HTMLAttributeNames()
    tag.attributes.removeAll(keepingCapacity: true)
    swap(&tag.attributes, &spareAttributes)
  }
}

extension HTMLTokenizer {
  /// Reads what stands at `position`; nil if that yields no token (but goes on).
  private mutating func readToken() -> HTMLToken? {
    switch contentModel {
    case .markup: readMarkup() ?? readText()
    case .escapableText: readEscapableText()
    case .rawText, .script: readRawText()
    case .plainText: readPlainText()
    }
  }

  /// Reads the markup at `position`; nil, without going on, if text stands there.
  private mutating func readMarkup() -> HTMLToken? {
    switch markup(at: position) {
    case nil, .nothing, .cdataSection: return nil
    case .startTag: return readStartTag()
    case .endTag: return readEndTag()
    case .comment: return readComment()
    case .doctype: return readDoctype()
    case .bogusComment(let start): return readBogusComment(from: start)
    }
  }
}
