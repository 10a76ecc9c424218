import HTML

/// Renders Markdown as its authors see it on their sites: GitHub's Markdown, with footnotes and raw HTML.
///
/// An HTML block lasts until its closing tag, as in kramdown (``HTMLBlocks``).
enum MarkdownRenderer {
  /// Renders a text of checked UTF-8; nil if it is too costly to read (``MarkdownCost``).
  static func html(of markdown: [UInt8]) -> [UInt8]? {
    let blocks = HTMLBlocks(in: markdown)
    if let html = rendered(blocks.markdown).flatMap(blocks.restored) { return html }
    // A block turned out to stand in a list's code, or the like: then CommonMark's rules hold for all.
    return blocks.count == 0 ? nil : rendered(markdown)
  }

  /// A text as it stands, for Markdown that cannot be rendered.
  static func preformatted(_ markdown: [UInt8]) -> [UInt8] {
    var writer = HTMLWriter(capacity: markdown.count + 16)
    let pre = HTMLName(.pre)
    writer.write(HTMLStartTag(pre))
    // A browser drops a line feed that comes first.
    writer.write(text: Array("\n".utf8) + markdown[...])
    writer.write(endTag: pre)
    return writer.bytes
  }

  private static func rendered(_ markdown: [UInt8]) -> [UInt8]? {
    guard MarkdownCost(of: markdown).isAffordable else { return nil }
    return MarkdownParser()?.html(of: markdown)
  }
}
