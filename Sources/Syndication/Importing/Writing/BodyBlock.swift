import HTML

/// Clean HTML as one block of a Markdown file that every reader of Markdown leaves as it is.
///
/// The block is a `div` whose tags stand on lines of their own, as in the posts of other programs. In CommonMark such a block ends at an
/// empty line (0.31 §4.6), so there is none in it: where white space counts for nothing, empty lines go; in `pre`, a line end that would make one
/// is written as `&#10;`, which every parser of HTML reads as the same character. `{{` and `{%`, which Jekyll, Hugo and feedgen take for templates, have
/// their brace written as `&#123;`.
struct BodyBlock {
  /// The block, with a line end behind it.
  private(set) var bytes: [UInt8]

  private let html: [UInt8]

  /// The part of the HTML that stands in the block.
  private let content: Range<Int>

  private var keepsSpace: Bool?

  /// How many `pre` are open where tags were counted last, and where that was.
  private var preformatted = 0
  private var counted: Int

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let wrapper = (start: Array("<div>".utf8), end: Array("</div>".utf8))

  /// Makes the block of HTML that is balanced, and holds no script, style or comment, in which references would not be read; it may stand
  /// behind other bytes.
  init(of html: [UInt8], behind front: [UInt8] = []) {
    let whole = Self.trimmed(html[...])
    let content =
      Self.isWrapped(whole)
      ? whole.dropFirst(Self.wrapper.start.count).dropLast(Self.wrapper.end.count) : whole
    self.html = html
    self.content = Self.trimmed(content).indices
    counted = self.content.lowerBound
    bytes = front
    bytes.reserveCapacity(front.count + html.count + html.count / 32 + 32)
    bytes.append(contentsOf: "<div>\n".utf8)
    write()
    if bytes.last != Self.lineFeed { bytes.append(Self.lineFeed) }
    bytes.append(contentsOf: "</div>\n".utf8)
  }

  /// Copies the HTML without empty lines and without what begins a template.
  private mutating func write() {
    var pending = content.lowerBound
    var index = pending
    while true {
      index = ByteSearch.first(
        of: Self.lineFeed,
        Self.carriageReturn,
        UInt8(ascii: "{"),
        in: html.span,
        from: index
      )
      guard index < content.upperBound else { break }
      if html[index] != UInt8(ascii: "{") {
        bytes.append(contentsOf: html[pending..<index])
        index = writeSpace(from: index)
        pending = index
      } else if isTemplate(at: index) {
        bytes.append(contentsOf: html[pending..<index])
        bytes.append(contentsOf: "&#123;".utf8)
        index += 1
        pending = index
      } else {
        index += 1
      }
    }
    bytes.append(contentsOf: html[pending..<content.upperBound])
  }

  /// Copies white space that begins with a line end; the offset of what follows.
  ///
  /// Where white space counts, every line end stays; elsewhere an empty line is nothing but one.
  private mutating func writeSpace(from start: Int) -> Int {
    let end =
      html[start..<content.upperBound].firstIndex { !Self.isSpace($0) } ?? content.upperBound
    if end == start + 1 {
      bytes.append(Self.lineFeed)
      return end
    }
    let lineEnds = (start..<end).filter(isLineEnd)
    guard lineEnds.count == 1 || isPreformatted(at: start) || mayKeepSpace() else {
      bytes.append(Self.lineFeed)
      return end
    }
    for index in start..<end {
      switch html[index] {
      case Self.carriageReturn, Self.lineFeed:
        guard isLineEnd(index) else { continue }
        bytes.append(contentsOf: (index == lineEnds.first ? "\n" : "&#10;").utf8)
      default: bytes.append(html[index])
      }
    }
    return end
  }

  /// Whether a byte ends a line; the first of CR and LF does not.
  private func isLineEnd(_ index: Int) -> Bool {
    if html[index] == Self.lineFeed { return true }
    guard html[index] == Self.carriageReturn else { return false }
    return index + 1 == content.upperBound || html[index + 1] != Self.lineFeed
  }

  private func isTemplate(at index: Int) -> Bool {
    guard index + 1 < content.upperBound else { return false }
    return html[index + 1] == UInt8(ascii: "{") || html[index + 1] == UInt8(ascii: "%")
  }

  /// Whether an offset is inside of `pre`; offsets come in their order.
  private mutating func isPreformatted(at offset: Int) -> Bool {
    while true {
      let index = ByteSearch.first(UInt8(ascii: "<"), in: html.span, from: counted)
      guard index < offset else { break }
      let tag = html[index..<content.upperBound].prefix(6)
      if tag.starts(with: "</pre>".utf8) { preformatted = max(0, preformatted - 1) }
      if tag.starts(with: "<pre>".utf8) || tag.starts(with: "<pre ".utf8) { preformatted += 1 }
      counted = index + 1
    }
    return preformatted > 0
  }

  /// Whether styles may make white space count outside of `pre`.
  private mutating func mayKeepSpace() -> Bool {
    if let keepsSpace { return keepsSpace }
    let word = Array("white-space".utf8)
    let keeps = content.contains { html[$0] == word[0] && html[$0...].starts(with: word) }
    keepsSpace = keeps
    return keeps
  }

  /// Whether the HTML is one `div` without attributes already: a post that was published and is imported again does not get another one.
  private static func isWrapped(_ html: ArraySlice<UInt8>) -> Bool {
    guard html.starts(with: wrapper.start),
      html.suffix(wrapper.end.count).elementsEqual(wrapper.end)
    else { return false }
    var depth = 0
    var tokenizer = HTMLTokenizer(Array(html))
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag) where tag.name.element == .div: depth += 1
      case .endTag(let name) where name.element == .div: depth -= 1
      default: break
      }
      if depth == 0 { return tokenizer.next() == nil }
    }
    return false
  }

  private static func trimmed(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = html.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return [] }
    return start[...end]
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0C || byte == lineFeed || byte == carriageReturn
  }
}
