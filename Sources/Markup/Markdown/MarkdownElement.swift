import HTML

/// An element of HTML that says by `markdown="…"` how its content is to be read (kramdown, PHP Markdown
/// Extra).
struct MarkdownElement {
  /// How the content of an element is read.
  enum Reading {
    /// As Markdown: paragraphs, lists and so on.
    case blocks
    /// As the text of one paragraph.
    case span
    /// As HTML.
    case html
  }

  /// Where the start tag stands.
  let tag: Range<Int>
  /// Where the content stands.
  let content: Range<Int>
  /// Where the end tag stands; empty at the end of the part that was searched if there is none.
  let endTag: Range<Int>
  /// How the content is read.
  let reading: Reading

  private let source: [UInt8]
  private let startTag: HTMLStartTag

  /// Finds the first such element in a part of a text; nil if there is none.
  init?(in source: [UInt8], _ range: Range<Int>) {
    self.source = source
    var tokenizer = HTMLTokenizer(source, from: range.lowerBound)
    var found: (tag: HTMLStartTag, place: Range<Int>, reading: Reading)?
    while found == nil, tokenizer.source.upperBound < range.upperBound,
      let token = tokenizer.next()
    {
      guard case .startTag(let tag) = token, let value = tag["markdown"], !tag.isSelfClosing,
        tag.name.element?.isVoid != true,
        let reading = Self.reading(value, of: tag.name.element)
      else { continue }
      found = (tag, tokenizer.source, reading)
    }
    guard let found, found.place.upperBound <= range.upperBound else { return nil }
    var depth = 1
    while depth > 0, tokenizer.source.upperBound < range.upperBound, let token = tokenizer.next() {
      switch token {
      case .startTag(let tag) where tag.name == found.tag.name && !tag.isSelfClosing: depth += 1
      case .endTag(let name) where name == found.tag.name: depth -= 1
      default: break
      }
    }
    let end = tokenizer.source
    let isClosed = depth == 0 && end.upperBound <= range.upperBound
    (startTag, tag, reading) = (found.tag, found.place, found.reading)
    endTag = isClosed ? end : range.upperBound..<range.upperBound
    content = tag.upperBound..<endTag.lowerBound
  }

  /// The start tag without its attribute.
  var opening: MarkdownAside {
    let attributes = startTag.attributes.filter { !$0.isNamed("markdown") }
    var writer = HTMLWriter()
    writer.write(
      HTMLStartTag(
        startTag.name,
        attributes: attributes,
        isSelfClosing: startTag.isSelfClosing
      )
    )
    return MarkdownAside(
      html: .made(writer.bytes, self.tag.lowerBound),
      endsLine: reading == .blocks,
      unwraps: reading == .span
    )
  }

  /// The end tag.
  var closing: MarkdownAside {
    guard endTag.isEmpty else {
      return MarkdownAside(html: .copy(endTag), beginsLine: reading == .blocks)
    }
    var writer = HTMLWriter()
    writer.write(endTag: startTag.name)
    return MarkdownAside(
      html: .made(writer.bytes, endTag.lowerBound),
      beginsLine: reading == .blocks
    )
  }

  /// How an element's content is read; nil if the value means nothing.
  ///
  /// `1` leaves it to the element (kramdown's content models).
  private static func reading(_ value: ArraySlice<UInt8>, of element: HTMLElement?) -> Reading? {
    if value.equals("0") { return .html }
    if value.equals("span") { return .span }
    if value.equals("block") { return .blocks }
    guard value.equals("1") || value.isEmpty else { return nil }
    switch element {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .dt, .th, .summary, .caption, .legend, .figcaption:
      return .span
    case .table, .thead, .tbody, .tfoot, .tr, .ul, .ol, .dl, .pre, .script, .style, .math, .svg,
      .textarea, .colgroup, .menu, .select:
      return .html
    default: return element?.isSpan == true ? .span : .blocks
    }
  }
}
