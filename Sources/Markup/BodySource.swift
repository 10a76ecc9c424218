import Diagnostics

/// A body as HTML that still has to be cleaned, whatever it was written in, and where that comes from.
struct BodySource {
  /// The HTML; what stands before ``start`` is no part of the body.
  let html: [UInt8]
  /// The offset at which the body begins.
  let start: Int
  /// What was found wrong, with offsets into the file.
  private(set) var problems: [BodyProblem] = []

  /// Where the HTML stands in the file; nil if at the same offsets.
  private let sources: SourceMap?

  /// Reads a part of a file.
  init(_ file: SourceFile, body: Range<Int>, as notation: BodyNotation) {
    let body = body.clamped(to: 0..<file.bytes.count)
    switch notation {
    case .html:
      let isWhole = body.upperBound == file.bytes.count
      let html = isWhole ? file.bytes : Array(file.bytes[..<body.upperBound])
      self.init(html: html, start: body.lowerBound, sources: nil)
    case .markdown:
      self.init(
        markdown: Array(file.bytes[body]),
        sources: SourceMap(copyOf: body)
      )
    }
  }

  private init(html: [UInt8], start: Int, sources: SourceMap?) {
    self.html = html
    self.start = start
    self.sources = sources
  }

  /// Renders Markdown.
  private init(markdown: [UInt8], sources: SourceMap) {
    start = 0
    guard let rendered = MarkdownRenderer.render(markdown) else {
      let message =
        "the body would take too long to read as Markdown, and is published as plain text"
      html = MarkdownRenderer.preformatted(LegalText(of: markdown).bytes)
      problems = [BodyProblem(code: .markdownTooCostly, offset: nil, message: message)]
      self.sources = sources
      return
    }
    html = rendered.html
    self.sources = rendered.sources.through(sources)
    let illegal = XMLCharacters.firstIllegal(in: html.span)
    if illegal < html.count {
      // A block is the closest that is known; the reference is in it.
      let block = rendered.sources.sourceOffset(of: illegal)
      let offset = IllegalReference.first(in: markdown, block..<markdown.count)
      problems = [.illegalReference(at: sources.sourceOffset(of: offset ?? block))]
    }
  }

  /// A problem of the HTML with its offset in the file.
  func located(_ problem: BodyProblem) -> BodyProblem {
    guard let sources, let offset = problem.offset else { return problem }
    return BodyProblem(
      code: problem.code,
      offset: sources.sourceOffset(of: offset),
      message: problem.message
    )
  }
}
