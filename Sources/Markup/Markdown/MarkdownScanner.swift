import HTML

/// Prepares a Markdown text for cmark-gfm, line by line: what kramdown reads in another way is set aside.
///
/// CommonMark (§4.6) ends an HTML block at a blank line, and what is indented behind it becomes code; pages
/// saved as posts are full of both. Authors expect what kramdown does: an element that begins a line is
/// HTML until its end tag. Such a block is replaced by a comment on a line of its own, and so are the tags
/// of elements whose content is Markdown (`markdown="1"`) and those of definition lists: their content
/// stays, so that its links and footnotes are those of the text. In a block quote all of this is so as well:
/// its lines are a passage of their own. Takes linear time.
struct MarkdownScanner {
  /// The bytes of the passage that is scanned.
  private(set) var source: [UInt8]
  /// What a glance at the text tells.
  let hints: MarkdownHints
  /// What writes what cmark-gfm reads.
  var writer: MarkdownTextWriter
  /// What is still to be done, the next thing last.
  var work: [Work] = []

  /// A thing to be done.
  enum Work {
    /// Lines are to be scanned.
    case lines(MarkdownRegion)
    /// A comment is to be written for a set aside of a region.
    case aside(MarkdownAside, MarkdownRegion)
    /// An element is to be searched for Markdown.
    case element(HTMLBlockPart, MarkdownRegion)
  }

  /// The quote that was looked at last, if nothing in it is special.
  var plainQuote = 0..<0

  /// The passage that is scanned, by its place among all.
  private var current = 0
  private var ends: [HTMLBlockEnds] = []
  private var spans: [KramdownSpans] = []

  /// The line that was looked at last: many blocks can stand on one.
  private var knownLine = 0..<0

  /// What the comments of ``text`` stand for.
  var asides: MarkdownAsides { writer.asides }

  /// The text with comments, as far as it has been scanned.
  var text: MarkdownText { writer.text }

  /// The passage that is scanned.
  var passage: MarkdownPassage { writer.asides.passages[current] }

  /// Prepares to scan a text; being legal, it has none of ``MarkdownMark``'s bytes.
  init(_ text: LegalText) {
    source = text.bytes
    hints = MarkdownHints(of: source)
    writer = MarkdownTextWriter(of: text)
    ends.append(HTMLBlockEnds(in: source))
    spans.append(KramdownSpans(in: source))
  }

  /// Scans the whole text.
  mutating func scan() {
    work.append(.lines(MarkdownRegion(range: 0..<source.count)))
    while let next = work.popLast() {
      switch next {
      case .lines(let region):
        enter(region.passage)
        scan(region)
      case .aside(let aside, let region): writer.write(aside, in: region)
      case .element(let part, let region):
        enter(region.passage)
        scan(element: part, in: region)
      }
    }
  }
}

extension MarkdownScanner {
  /// Takes lines that are to be scanned on their own, and gives their place among all passages.
  mutating func add(_ passage: MarkdownPassage) -> Int {
    ends.append(HTMLBlockEnds(in: passage.bytes))
    spans.append(KramdownSpans(in: passage.bytes))
    return writer.add(passage)
  }

  /// Where a block element ends whose start tag stands at an offset (``HTMLBlockEnds``).
  mutating func end(ofBlockAt start: Int, upTo bound: Int) -> HTMLBlockEnd? {
    ends[current].end(ofBlockAt: start, upTo: bound)
  }

  /// The extension of kramdown that begins at an offset (``KramdownSpans``).
  mutating func span(at start: Int, upTo bound: Int) -> KramdownSpans.Block? {
    spans[current].block(at: start, upTo: bound)
  }

  /// The offset behind the line that a region begins with.
  mutating func lineEnd(in region: MarkdownRegion) -> Int {
    let start = region.range.lowerBound
    if !knownLine.contains(start) {
      knownLine = start..<source.lineEnd(from: start, upTo: source.count)
    }
    return min(knownLine.upperBound, region.range.upperBound)
  }

  /// Goes to another passage.
  private mutating func enter(_ passage: Int) {
    guard passage != current else { return }
    current = passage
    source = self.passage.bytes
    knownLine = 0..<0
    plainQuote = 0..<0
  }
}
