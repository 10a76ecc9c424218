import Diagnostics
import FeedModel

/// Excerpts that end at a text of the author's choice.
extension BodyRenderer {
  /// The excerpt that ends at a separator in the source; nil without one, and if there is no text before it.
  ///
  /// The beginning is rendered as a body of its own: a separator can be anything, and what it would be in the
  /// whole body, nobody can say.
  func excerpt(
    upTo separator: String?,
    in file: SourceFile,
    body: Range<Int>,
    as notation: BodyNotation,
    base: AbsoluteURL,
    title: String?,
    page: LiquidPage?
  ) -> String? {
    guard let separator = separator.flatMap(ExcerptSeparator.init),
      let beginning = separator.beginning(of: Array(file.bytes[body]), notation)
    else { return nil }
    // Whatever is wrong with the beginning is told of the whole.
    var told = DiagnosticList()
    let rendered = render(
      SourceFile(path: file.path, bytes: beginning),
      body: 0..<beginning.count,
      as: notation,
      base: base,
      title: title,
      page: page,
      diagnostics: &told
    )
    let text = Excerpt(length: 0, title: title).chosenText(of: rendered.html)
    return text.isEmpty ? nil : text
  }
}
