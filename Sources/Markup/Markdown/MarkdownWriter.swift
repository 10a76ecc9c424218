/// Writes the tree of a Markdown text as HTML, with a map that leads from it to the source.
///
/// What it writes is what cmark-gfm's own renderer does, but for what kramdown's authors rely on: the set
/// asides of ``MarkdownScanner`` stand in their places, attribute lists are dropped (``AttributeLists``),
/// and `\\` at the end of a line breaks it. Walks without recursion.
struct MarkdownWriter {
  /// The HTML written so far.
  var html: [UInt8] = []
  /// Where it comes from.
  var sources = SourceMap()
  /// How many set asides have been put in their places.
  var restored = 0

  let text: MarkdownText
  let asides: MarkdownAsides
  let attributes: AttributeLists
  var finder: TokenFinder
  var footnotes: Footnotes
  var table = TableState()

  /// Whether the next block is written without its `p`, if it is a paragraph.
  var unwraps = false
  /// The paragraph that is written without its `p`.
  var unwrapped: MarkdownNode?
  /// The image whose content is being written as its `alt`.
  var image: MarkdownNode?
  /// The place of the image's address in the map.
  var imageSegment = 0
  /// The place of the address of the open link in the map; links do not nest.
  var linkSegment = 0

  /// What is known of the table that is being written.
  struct TableState {
    /// The alignment of each column.
    var alignments: [UInt8] = []
    /// The column of the next cell.
    var column = 0
    /// Whether the row is the head's.
    var isHead = false
    /// Whether `tbody` is open.
    var hasBody = false
  }

  /// Prepares to write the tree of a text.
  init(
    _ text: MarkdownText,
    asides: MarkdownAsides,
    attributes: AttributeLists,
    footnotes: Footnotes
  ) {
    self.text = text
    self.asides = asides
    self.attributes = attributes
    self.footnotes = footnotes
    finder = TokenFinder(in: text)
    html.reserveCapacity(2 * text.bytes.count)
  }

  /// Writes a tree.
  mutating func write(_ root: MarkdownNode) {
    var node = root
    while true {
      enter(node)
      if let child = node.first {
        node = child
        continue
      }
      while true {
        leave(node)
        if node == root { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
      }
    }
  }
}

extension MarkdownWriter {
  private mutating func enter(_ node: MarkdownNode) {
    let kind = node.kind
    if image != nil {
      writePlain(node, kind)
    } else if !enterInline(node, kind) {
      enterBlock(node, kind)
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    if let open = image {
      if open == node { endImage(node) }
      return
    }
    switch node.kind {
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .deletion: write("</del>")
    case .link: endLink(node)
    case let kind: leaveBlock(node, kind)
    }
  }
}

extension MarkdownWriter {
  /// Writes markup as it is.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe html += $0 }
  }

  /// Writes a number.
  mutating func write(_ number: Int) {
    html += String(number).utf8
  }

  /// Ends the line, unless nothing is on it.
  mutating func beginLine() {
    if let last = html.last, last != .lineFeed { html.append(.lineFeed) }
  }

  /// Writes text with what HTML would take for markup escaped.
  mutating func write(text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case .ampersand: write("&amp;")
      case .lessThan: write("&lt;")
      case .greaterThan: write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      case MarkdownMark.inline where asides.hasMarks: continue
      default: html.append(byte)
      }
    }
  }

  /// Writes an address as the value of an attribute: what no URL may hold is percent-encoded.
  mutating func write(url: [UInt8]) {
    for byte in url {
      switch byte {
      case .ampersand: write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case MarkdownMark.inline where asides.hasMarks: continue
      case _ where byte.isPlainInURL: html.append(byte)
      default: html += [.percent, Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)]
      }
    }
  }

  /// Notes that what is written next was made of what stands at an offset of the text.
  mutating func mark(_ offset: Int) {
    sources.append(output: html.count, source: text.sources.sourceOffset(of: offset), length: 0)
  }

  /// Notes that what is written next is copied from a range of the text, marks aside.
  mutating func mark(copyOf range: Range<Int>) {
    if asides.hasMarks, text.bytes[range].contains(MarkdownMark.inline) {
      mark(range.lowerBound)
    } else {
      sources.append(output: html.count, copyOf: range, through: text.sources)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension UInt8 {
  /// Whether cmark-gfm writes the byte as it is in an address.
  fileprivate var isPlainInURL: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), .comma, .percent,
      .hash, UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), .colon,
      .slash, UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: isLetter || isDigit
    }
  }
}
