import HTML

/// Prepares a Markdown text for cmark-gfm, line by line: what kramdown reads in another way is set aside.
///
/// CommonMark (§4.6) ends an HTML block at a blank line, and what is indented behind it becomes code; pages
/// saved as posts are full of both. Authors expect what kramdown does: an element that begins a line is
/// HTML until its end tag. Such a block is replaced by a comment on a line of its own, and so are the tags
/// of elements whose content is Markdown (`markdown="1"`) and those of definition lists: their content
/// stays, so that its links and footnotes are those of the text. Takes linear time.
struct MarkdownScanner {
  /// The text that is scanned.
  let source: [UInt8]
  /// What a glance at it tells.
  let hints: MarkdownHints
  /// What finds where its elements end.
  var ends: HTMLBlockEnds
  /// What reads its extensions.
  var spans: KramdownSpans
  /// What writes what cmark-gfm reads.
  var writer: MarkdownTextWriter
  /// What is still to be done, the next thing last.
  var work: [Work] = []

  /// A thing to be done.
  enum Work {
    /// Lines are to be scanned.
    case lines(MarkdownRegion)
    /// A comment is to be written for a set aside, behind so many spaces.
    case aside(MarkdownAside, indent: Int)
    /// An element is to be searched for Markdown.
    case element(HTMLBlockPart, MarkdownRegion)
  }

  /// The line that was looked at last: many blocks can stand on one.
  private var knownLine = 0..<0

  /// What the comments of ``text`` stand for.
  var asides: MarkdownAsides { writer.asides }

  /// The text with comments, as far as it has been scanned.
  var text: MarkdownText { writer.text }

  /// Prepares to scan a text; being legal, it has none of ``MarkdownMark``'s bytes.
  init(_ text: LegalText) {
    source = text.bytes
    hints = MarkdownHints(of: source)
    ends = HTMLBlockEnds(in: source)
    spans = KramdownSpans(in: source)
    writer = MarkdownTextWriter(of: text)
  }

  /// Scans the whole text.
  mutating func scan() {
    work.append(.lines(MarkdownRegion(range: 0..<source.count)))
    while let next = work.popLast() {
      switch next {
      case .lines(let region): scan(region)
      case .aside(let aside, let indent): writer.write(aside, indent: indent)
      case .element(let part, let region): scan(element: part, in: region)
      }
    }
  }

  /// The offset behind the line that a region begins with.
  mutating func lineEnd(in region: MarkdownRegion) -> Int {
    let start = region.range.lowerBound
    if !knownLine.contains(start) {
      knownLine = start..<source.lineEnd(from: start, upTo: source.count)
    }
    return min(knownLine.upperBound, region.range.upperBound)
  }
}
