import HTML

/// Finds where the HTML elements that begin a line of Markdown end.
///
/// Looking for all ends together takes linear time: a search that succeeds is not repeated, because the
/// block is taken out; the first that fails may have read the text to its end, and a second pass then notes
/// the ends of all elements behind it.
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
  /// Nil if no such tag stands there, or it is not closed before a bound; an open `p` counts as never closed
  /// when another block begins inside it. `hr` and `<div/>` end with their tags.
  mutating func end(ofBlockAt start: Int, upTo bound: Int) -> Int? {
    if let known, start >= known.from {
      guard let end = known.ends[start], end <= bound else { return nil }
      return end
    }
    var tokenizer = HTMLTokenizer(source, from: start)
    guard case .startTag(let tag)? = tokenizer.next(), tokenizer.source.lowerBound == start,
      let block = HTMLBlockName(tag, in: source, at: tokenizer.source)
    else { return nil }
    if tag.isSelfClosing || block.element == .hr {
      let end = tokenizer.source.upperBound
      return end <= bound ? end : nil
    }
    var depth = 1
    while tokenizer.source.upperBound < bound, let token = tokenizer.next() {
      switch token {
      case .startTag(let tag) where block.element == .p && tag.name.element?.isBlock == true:
        return nil
      case .startTag(let tag) where block.isName(tag.name) && !tag.isSelfClosing: depth += 1
      case .endTag(let name) where block.isName(name): depth -= 1
      default: break
      }
      let end = tokenizer.source.upperBound
      if depth == 0, end <= bound { return end }
    }
    known = (start, Self.ends(in: source, from: start))
    return nil
  }

  /// The ends of all block elements from an offset on, by their starts.
  private static func ends(in source: [UInt8], from start: Int) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var open: [HTMLBlockName.Key: [Int]] = [:]
    var tokenizer = HTMLTokenizer(source, from: start)
    while let token = tokenizer.next() {
      let place = tokenizer.source
      switch token {
      case .startTag(let tag):
        if tag.name.element?.isBlock == true { open[.element(.p)] = nil }
        if tag.isSelfClosing || tag.name.element == .hr {
          if HTMLBlockName(tag, in: source, at: place) != nil {
            ends[place.lowerBound] = place.upperBound
          }
        } else if let key = HTMLBlockName.Key(tag.name) {
          let begins = HTMLBlockName(tag, in: source, at: place) != nil
          open[key, default: []].append(begins ? place.lowerBound : -1)
        }
      case .endTag(let name):
        guard let key = HTMLBlockName.Key(name), let start = open[key]?.popLast() else { continue }
        ends[start] = place.upperBound
      case .text, .comment, .doctype: continue
      }
    }
    return ends
  }
}
