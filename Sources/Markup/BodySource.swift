import Diagnostics
import HTML

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
  ///
  /// - Parameters:
  ///   - file: The post, in checked UTF-8.
  ///   - body: The byte offsets of the body in the file.
  ///   - notation: What the body is written in.
  ///   - site: What templates in the body can say of the site; nil if nothing.
  ///   - page: What templates in the body can say of the post; nil if nothing.
  init(
    _ file: SourceFile,
    body: Range<Int>,
    as notation: BodyNotation,
    site: LiquidSite?,
    page: LiquidPage?
  ) {
    let body = body.clamped(to: 0..<file.bytes.count)
    let isWhole = body.upperBound == file.bytes.count
    let text = isWhole ? file.bytes : Array(file.bytes[..<body.upperBound])
    let liquid = LiquidRenderer.render(
      text,
      from: body.lowerBound,
      as: notation,
      site: site,
      page: page
    )
    switch (notation, liquid) {
    case (.html, let liquid?): self.init(html: liquid.text, start: 0, sources: liquid.sources)
    case (.html, nil): self.init(html: text, start: body.lowerBound, sources: nil)
    case (.markdown, let liquid?): self.init(markdown: liquid.text, sources: liquid.sources)
    case (.markdown, nil):
      self.init(markdown: Array(text[body]), sources: SourceMap(copyOf: body))
    }
    problems += liquid?.problems ?? []
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
