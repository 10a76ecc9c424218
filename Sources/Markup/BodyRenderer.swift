package import Diagnostics
package import FeedModel
import HTML

/// Turns the bodies of posts into HTML that reads right in any reader, and into excerpts.
package struct BodyRenderer: Sendable {
  private let summaryLength: Int
  private let keepsTitleHeading: Bool

  /// Sets the renderer up.
  ///
  /// - Parameters:
  ///   - summaryLength: The most characters of an excerpt that the author has not marked the end of; 0 for
  ///     none.
  ///   - keepsTitleHeading: Whether a first heading stays that only repeats the entry's title.
  package init(summaryLength: Int, keepsTitleHeading: Bool = false) {
    self.summaryLength = summaryLength
    self.keepsTitleHeading = keepsTitleHeading
  }

  /// Renders one body.
  ///
  /// Any number of bodies may be rendered at a time.
  ///
  /// - Parameters:
  ///   - file: The post, in checked UTF-8.
  ///   - body: The byte offsets of the body in the file.
  ///   - notation: What the body is written in.
  ///   - base: What the body's references are relative to.
  ///   - title: The entry's title as plain text; nil if it has none.
  ///   - separator: The text in the source that ends the excerpt, if there is one.
  ///   - diagnostics: Gets what is wrong with the body; with positions if it is HTML.
  /// - Returns: The content and its excerpt.
  package func render(
    _ file: SourceFile,
    body: Range<Int>,
    as notation: BodyNotation,
    base: AbsoluteURL,
    title: String?,
    excerptSeparator separator: String? = nil,
    diagnostics: inout DiagnosticList
  ) -> RenderedBody {
    let body = body.clamped(to: 0..<file.bytes.count)
    let heading = keepsTitleHeading ? nil : title
    var cleaner: BodyCleaner
    var problems: [BodyProblem] = []
    switch notation {
    case .html:
      let isWhole = body.upperBound == file.bytes.count
      let html = isWhole ? file.bytes : Array(file.bytes[..<body.upperBound])
      cleaner = BodyCleaner(html, from: body.lowerBound, base: base, title: heading)
    case .markdown:
      cleaner = BodyCleaner(html(of: file.bytes[body], &problems), base: base, title: heading)
    }
    let (html, more) = cleaner.clean()
    report(problems + cleaner.problems, in: file, hasOffsets: notation == .html, to: &diagnostics)
    let chosen = excerpt(
      upTo: separator,
      in: file,
      body: body,
      as: notation,
      base: base,
      title: title
    )
    let excerpt = Excerpt(length: summaryLength, title: title)
    return RenderedBody(
      html: html,
      excerpt: chosen ?? excerpt.text(of: html, upTo: more),
      leadImage: LeadImageReader(html).image()
    )
  }
}

extension BodyRenderer {
  /// The HTML of Markdown, which may still need to be cleaned.
  ///
  /// Illegal characters of the source are left out first: what is illegal after that, cmark-gfm has made
  /// of a reference.
  private func html(of markdown: ArraySlice<UInt8>, _ problems: inout [BodyProblem]) -> [UInt8] {
    let markdown = Array(XMLCharacters.legal(markdown))
    guard let html = MarkdownRenderer.html(of: markdown) else {
      let message =
        "the body would take too long to read as Markdown, and is published as plain text"
      problems.append(BodyProblem(code: .markdownTooCostly, offset: nil, message: message))
      return MarkdownRenderer.preformatted(markdown)
    }
    if XMLCharacters.firstIllegal(in: html.span) < html.count {
      problems.append(
        BodyProblem(
          code: .controlCharacter,
          offset: nil,
          message: "a character reference stands for a character that XML cannot carry"
        )
      )
    }
    return html
  }

  /// Reports each problem where it stands, or each kind of message once if places are not known.
  private func report(
    _ problems: [BodyProblem],
    in file: SourceFile,
    hasOffsets: Bool,
    to diagnostics: inout DiagnosticList
  ) {
    var seen: Set<String> = []
    var cursor = SourceCursor(file)
    for problem in problems {
      if hasOffsets, let offset = problem.offset {
        diagnostics.append(cursor.diagnostic(problem.code, atOffset: offset, problem.message))
      } else if seen.insert(problem.message).inserted {
        diagnostics.append(file.diagnostic(problem.code, problem.message))
      }
    }
  }
}
