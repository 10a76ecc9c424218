import HTML

/// Reads the text of a cleaned body line by line, as much of it as is asked for.
///
/// Left out is what nobody reads aloud: code, captions, the readings of ruby, the marks and texts of
/// footnotes, controls.
struct ExcerptReader {
  /// The lines that have words, so far.
  private(set) var lines: [ExcerptLine] = []

  /// Whether the whole body was read.
  private(set) var isAtEnd = false

  private var tokenizer: HTMLTokenizer
  private var line = ExcerptLine(.running, isBehindImage: false)
  private var boxes = ImageBoxes()

  /// How many bytes of running text there are in ``lines``.
  private var runningCount = 0

  /// How many tables, headings, links, emphases and strong words are open.
  private var tables = 0
  private var headings = 0
  private var links = 0
  private var emphases = 0
  private var strengths = 0

  /// The element whose content is left out, and how many of its name are open.
  private var hidden: (name: HTMLName, depth: Int)?

  /// Whether a picture stands behind the last line.
  private var isBehindImage = false

  /// Begins to read a body.
  init(_ html: [UInt8]) {
    tokenizer = HTMLTokenizer(html)
  }

  /// Reads on until there are so many bytes of running text, or to the end of the body.
  mutating func read(upTo count: Int) {
    while runningCount + line.text.bytes.count < count, !isAtEnd {
      if let token = tokenizer.next() {
        append(token)
      } else {
        endLine()
        isAtEnd = true
      }
    }
  }

  /// The lines so far, the one that is being read included.
  var linesSoFar: [ExcerptLine] {
    line.isEmpty ? lines : lines + [line]
  }
}

extension ExcerptReader {
  private mutating func append(_ token: HTMLToken) {
    switch token {
    case .startTag(let tag): begin(tag)
    case .endTag(let name): end(name)
    case .text:
      guard hidden == nil else { return }
      line.append(
        token,
        isLinked: links > 0,
        isEmphasised: emphases > 0,
        isStrong: strengths > 0
      )
    case .comment, .doctype: break
    }
  }

  private mutating func begin(_ tag: HTMLStartTag) {
    let element = tag.name.element
    // What is left out still parts words.
    if element?.isBlock == true || element == .br { endLine() }
    if let hidden {
      if hidden.name == tag.name { self.hidden = (hidden.name, hidden.depth + 1) }
    } else if isLeftOut(tag), element?.isVoid != true {
      hidden = (tag.name, 1)
    } else if let element {
      count(element, by: 1)
      if element == .img { isBehindImage = true }
      boxes.begin(element, behind: lines.count + (line.isEmpty ? 0 : 1))
    }
    if line.isEmpty { line = emptyLine }
  }

  private mutating func end(_ name: HTMLName) {
    if name.element?.isBlock == true { endLine() }
    if let hidden {
      guard hidden.name == name else { return }
      self.hidden = hidden.depth > 1 ? (name, hidden.depth - 1) : nil
    } else if let element = name.element {
      count(element, by: -1)
      boxes.end(element, &lines)
    }
    if line.isEmpty { line = emptyLine }
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    if runningCount > 0 { line.recogniseHeading() }
    if line.kind == .running { runningCount += line.text.bytes.count }
    lines.append(line)
    isBehindImage = false
    line = emptyLine
  }

  private var emptyLine: ExcerptLine {
    let kind: ExcerptLine.Kind = tables > 0 ? .cell : headings > 0 ? .heading : .running
    return ExcerptLine(kind, isBehindImage: isBehindImage)
  }

  private mutating func count(_ element: HTMLElement, by step: Int) {
    switch element {
    case .table: tables = max(0, tables + step)
    case .h1, .h2, .h3, .h4, .h5, .h6: headings = max(0, headings + step)
    case .a, .time: links = max(0, links + step)
    case .strong, .b: strengths = max(0, strengths + step)
    case .em, .i, .small, .cite, .sub: emphases = max(0, emphases + step)
    default: break
    }
  }

  private func isLeftOut(_ tag: HTMLStartTag) -> Bool {
    switch tag.name.element {
    case .pre, .listing, .xmp, .figcaption, .noscript, .svg, .nav, .button, .select, .textarea, .rt,
      .rp, .audio, .video, .object, .canvas, .iframe, .template, .script, .style:
      true
    // The marks of notes and the notes themselves, as cmark-gfm, kramdown and Hugo call them.
    case .sup, .a, .section, .div, .ol: tag[.class]?.hasPrefix("footnote") == true
    default: false
    }
  }
}
