package import Diagnostics
package import FeedModel

/// Turns the bodies of posts into HTML that reads right in any reader, and into excerpts.
package struct BodyRenderer: Sendable {
  private let summaryLength: Int
  private let keepsTitleHeading: Bool
  private let site: LiquidSite?

  /// Sets the renderer up.
  ///
  /// - Parameters:
  ///   - summaryLength: The most characters of an excerpt that the author has not marked the end of; 0 for
  ///     none.
  ///   - keepsTitleHeading: Whether a first heading stays that only repeats the entry's title.
  ///   - site: What templates in bodies can say of the site; nil if nothing.
  package init(summaryLength: Int, keepsTitleHeading: Bool = false, site: LiquidSite? = nil) {
    self.summaryLength = summaryLength
    self.keepsTitleHeading = keepsTitleHeading
    self.site = site
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
  ///   - page: What templates in the body can say of the post; nil if nothing.
  ///   - separator: The text in the source that ends the excerpt, if there is one.
  ///   - diagnostics: Gets what is wrong with the body, with positions.
  /// - Returns: The content and its excerpt.
  package func render(
    _ file: SourceFile,
    body: Range<Int>,
    as notation: BodyNotation,
    base: AbsoluteURL,
    title: String?,
    page: LiquidPage? = nil,
    excerptSeparator separator: String? = nil,
    diagnostics: inout DiagnosticList
  ) -> RenderedBody {
    let source = BodySource(file, body: body, as: notation, site: site, page: page)
    var cleaner = BodyCleaner(
      source.html,
      from: source.start,
      base: base,
      title: keepsTitleHeading ? nil : title
    )
    let (html, more) = cleaner.clean()
    let problems = source.problems + cleaner.problems.map { source.located($0) }
    report(problems, in: file, to: &diagnostics)
    let chosen = excerpt(
      upTo: separator,
      in: file,
      body: body.clamped(to: 0..<file.bytes.count),
      as: notation,
      base: base,
      title: title,
      page: page
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
  /// Reports each problem where it stands.
  private func report(
    _ problems: [BodyProblem],
    in file: SourceFile,
    to diagnostics: inout DiagnosticList
  ) {
    var cursor = SourceCursor(file)
    for problem in problems {
      if let offset = problem.offset {
        diagnostics.append(cursor.diagnostic(problem.code, atOffset: offset, problem.message))
      } else {
        diagnostics.append(file.diagnostic(problem.code, problem.message))
      }
    }
  }
}
