import HTML

/// Finds where the HTML elements that begin a line of Markdown end.
///
/// Looking for all ends together takes linear time: a search that succeeds is not repeated, because the
/// block is taken out; the first that fails has read the text to its end, and a second pass then notes the
/// ends of all elements behind it.
struct HTMLBlockEnds {
  private let source: [UInt8]

  /// The ends of all blocks that begin at or behind an offset, by their starts.
  private var known: (from: Int, ends: [Int: Int])?

  /// Prepares to search a text.
  init(in source: [UInt8]) {
    self.source = source
  }

  /// The offset behind the end tag of a block element whose start tag stands at an offset.
  ///
  /// Nil if no such tag stands there, or it is never closed; an open `p` counts as never closed when
  /// another block begins inside it.
  mutating func end(ofBlockAt start: Int) -> Int? {
    if let known, start >= known.from { return known.ends[start] }
    var tokenizer = HTMLTokenizer(source, from: start)
    guard case .startTag(let tag)? = tokenizer.next(), tokenizer.source.lowerBound == start,
      let element = tag.name.element, element.holdsHTML
    else { return nil }
    var depth = 1
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag) where element == .p && tag.name.element?.isBlock == true: return nil
      case .startTag(let tag) where tag.name.element == element: depth += 1
      case .endTag(let name) where name.element == element: depth -= 1
      default: break
      }
      if depth == 0 { return tokenizer.source.upperBound }
    }
    known = (start, Self.ends(in: source, from: start))
    return nil
  }

  /// The ends of all block elements from an offset on, by their starts.
  private static func ends(in source: [UInt8], from start: Int) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var open: [HTMLElement: [Int]] = [:]
    var tokenizer = HTMLTokenizer(source, from: start)
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag):
        guard let element = tag.name.element, element.holdsHTML else { continue }
        if element.isBlock { open[.p] = nil }
        open[element, default: []].append(tokenizer.source.lowerBound)
      case .endTag(let name):
        guard let element = name.element, let start = open[element]?.popLast() else { continue }
        ends[start] = tokenizer.source.upperBound
      case .text, .comment, .doctype: continue
      }
    }
    return ends
  }
}

extension HTMLElement {
  /// Whether the element, where it begins a line, is HTML up to its end tag.
  fileprivate var holdsHTML: Bool {
    switch self {
    case .svg, .math, .video, .audio, .canvas, .iframe, .object, .noscript, .template, .textarea,
      .script, .style:
      true
    default: isBlock && !isVoid
    }
  }
}
