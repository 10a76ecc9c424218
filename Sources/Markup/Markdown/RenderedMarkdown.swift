/// The HTML of a Markdown text, which may still need to be cleaned.
struct RenderedMarkdown {
  /// The HTML in UTF-8.
  let html: [UInt8]
  /// Where in the Markdown it comes from.
  let sources: SourceMap
}
