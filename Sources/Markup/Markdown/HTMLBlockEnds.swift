import HTML

/// Finds where the HTML elements that begin a line of Markdown end.
///
/// Looking for all ends together takes linear time: a search that succeeds is not repeated, because the
/// block is taken out; the first that fails may have read the text to its end, and a second pass then notes
/// the ends of all elements behind it.
struct HTMLBlockEnds {
  private let source: [UInt8]

  /// The ends of all blocks that begin at or behind an offset, by their starts.
  private var known: (from: Int, ends: [Int: HTMLBlockEnd])?

  /// How many bytes have been read of tags that begin no block, and may be read again.
  private var spent = 0

  /// Prepares to search a text.
  init(in source: [UInt8]) {
    self.source = source
  }

  /// The end of a block element whose start tag stands at an offset; nil if no such tag stands there.
  ///
  /// What is behind a bound does not count. `hr` and `<div/>` end with their tags. A custom element that is
  /// never closed is none: it may be a name in angle brackets that somebody was to fill in.
  mutating func end(ofBlockAt start: Int, upTo bound: Int) -> HTMLBlockEnd? {
    guard start + 1 < bound, source[start + 1].isLetter else { return nil }
    if let known, start >= known.from { return known.ends[start]?.clamped(to: bound) }
    var tokenizer = HTMLTokenizer(source, from: start)
    guard case .startTag(let tag)? = tokenizer.next(),
      let block = HTMLBlockName(tag, in: source, at: tokenizer.source)
    else {
      spent += (tokenizer.unfinishedTag ?? tokenizer.source).upperBound - start
      if spent > source.count + Self.leastSpent { learn(from: start) }
      return nil
    }
    if let end = Self.end(of: block, tag, tokenizer, upTo: bound) { return end }
    learn(from: start)
    return known?.ends[start]?.clamped(to: bound)
  }

  /// How many bytes of tags that begin no block may be read again however short the text is.
  private static let leastSpent = 1 << 16

  private mutating func learn(from start: Int) {
    known = (start, Self.ends(in: source, from: start))
  }

  /// The end of a block whose start tag has been read; nil if it is not closed before a bound.
  private static func end(
    of block: HTMLBlockName,
    _ tag: HTMLStartTag,
    _ tokenizer: HTMLTokenizer,
    upTo bound: Int
  ) -> HTMLBlockEnd? {
    var tokenizer = tokenizer
    var depth = tag.isSelfClosing || block.element == .hr ? 0 : 1
    while depth > 0, let token = tokenizer.nextTag(named: block.name, before: bound) {
      switch token {
      case .startTag(let tag): depth += tag.isSelfClosing ? 0 : 1
      case .endTag: depth -= 1
      case .text, .comment, .doctype: break
      }
    }
    let end = tokenizer.source.upperBound
    return depth == 0 && end <= bound ? HTMLBlockEnd(endTag: end) : nil
  }

  /// The ends of all block elements from an offset on, by their starts.
  private static func ends(in source: [UInt8], from start: Int) -> [Int: HTMLBlockEnd] {
    var ends: [Int: HTMLBlockEnd] = [:]
    var open: [HTMLBlockName.Key: [Int]] = [:]
    var tokenizer = HTMLTokenizer(source, from: start)
    while let token = tokenizer.next() {
      let place = tokenizer.source
      switch token {
      case .startTag(let tag):
        if tag.name.element?.isBlock == true, let paragraph = open[.element(.p)]?.last,
          ends[paragraph]?.implied == nil
        {
          ends[paragraph]?.implied = place.lowerBound
        }
        guard let key = HTMLBlockName.Key(tag.name) else { continue }
        let begins = HTMLBlockName(tag, in: source, at: place) != nil
        if tag.isSelfClosing || tag.name.element == .hr {
          if begins { ends[place.lowerBound] = HTMLBlockEnd(endTag: place.upperBound) }
        } else {
          if begins, !key.isCustom { ends[place.lowerBound] = HTMLBlockEnd() }
          open[key, default: []].append(begins ? place.lowerBound : -1)
        }
      case .endTag(let name):
        guard let key = HTMLBlockName.Key(name), let start = open[key]?.popLast(), start >= 0 else {
          continue
        }
        ends[start, default: HTMLBlockEnd()].endTag = place.upperBound
      case .text, .comment, .doctype: continue
      }
    }
    return ends
  }
}
