/// Makes the tags of a text balanced without moving a byte, for a second parse of a document whose first one went astray.
///
/// libxml2 lets any end tag close the innermost element, after which the whole rest of the tree is one level off, and stops
/// where elements are nested too deep. Here an end tag closes the element it names; a start tag that is never closed and an end
/// tag without a start are blanked, and so is what is nested deeper than ``XMLLimits/depth``. Elements that are open at the end
/// are closed behind it.
struct TagBalance {
  /// The balanced text; end tags may follow what was there.
  private(set) var text: [UInt8]

  /// The start tags without an end so far.
  private var open: [(name: Range<Int>, tag: Range<Int>)] = []

  /// How many of them have a name, so that a stray end tag is told without a search.
  private var openNames: [ArraySlice<UInt8>: Int] = [:]

  /// Balances a text.
  init(_ text: [UInt8]) {
    self.text = text
    var next = TagScan.next(Self.lessThan, in: text.span, from: 0)
    while let start = next {
      let end = step(at: start, in: text)
      next = TagScan.next(Self.lessThan, in: text.span, from: max(end, start + 1))
    }
    closeRest(of: text)
  }

  private static let lessThan = UInt8(ascii: "<")

  /// Takes what begins at an offset and returns where it ends.
  private mutating func step(at start: Int, in source: [UInt8]) -> Int {
    let span = source.span
    if TagScan.isMark("<!--", in: span, at: start) {
      return TagScan.end(of: "-->", in: span, from: start + 4)
    }
    if TagScan.isMark("<![CDATA[", in: span, at: start) {
      return TagScan.end(of: "]]>", in: span, from: start + 9)
    }
    if TagScan.isMark("<?", in: span, at: start) {
      return TagScan.end(of: "?>", in: span, from: start + 2)
    }
    if TagScan.isMark("<!", in: span, at: start) { return start + 2 }
    let isEnd = TagScan.isMark("</", in: span, at: start)
    let name = Self.name(in: span, at: start + (isEnd ? 2 : 1))
    guard !name.isEmpty else { return start + 1 }
    let last = TagScan.tagEnd(in: span, from: start)
    let isWhole = last < source.count && source[last] == UInt8(ascii: ">")
    let tag = start..<(isWhole ? last + 1 : last)
    if isEnd {
      close(name, tag, in: source)
    } else if !isWhole || source[last - 1] != UInt8(ascii: "/") {
      open.append((name, tag))
      openNames[source[name], default: 0] += 1
    }
    return tag.upperBound
  }

  /// Closes the innermost element of a name and unwraps what is open inside it; blanks the tag if there is none.
  private mutating func close(_ name: Range<Int>, _ tag: Range<Int>, in source: [UInt8]) {
    guard openNames[source[name], default: 0] > 0 else { return blank(tag) }
    while let element = open.popLast() {
      openNames[source[element.name], default: 1] -= 1
      guard source[element.name] != source[name] else {
        // What is deeper still lies inside this one.
        if open.count == XMLLimits.depth - 1 { blank(element.tag.lowerBound..<tag.upperBound) }
        return
      }
      blank(element.tag)
    }
  }

  /// Closes what is open at the end of the text, as deep as it may be.
  private mutating func closeRest(of source: [UInt8]) {
    if open.count >= XMLLimits.depth {
      blank(open[XMLLimits.depth - 1].tag.lowerBound..<source.count)
      open.removeSubrange((XMLLimits.depth - 1)...)
    }
    for element in open.reversed() {
      text += Array("</".utf8) + source[element.name] + [UInt8(ascii: ">")]
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where !(text[index] == 0x0A || text[index] == 0x0D) { text[index] = 0x20 }
  }

  private static func name(in text: borrowing Span<UInt8>, at start: Int) -> Range<Int> {
    var end = start
    while end < text.count, isName(text[end], isFirst: end == start) { end += 1 }
    return start..<end
  }

  private static func isName(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
    default: false
    }
  }
}
