import HTML

/// Renders Markdown as its authors see it on their sites: GitHub's Markdown with footnotes and raw HTML,
/// and what Jekyll's and Hugo's authors write beside it (docs/markdown.md).
enum MarkdownRenderer {
  /// Renders a text of checked UTF-8; nil if it is too costly to read (``MarkdownCost``).
  ///
  /// Characters that XML cannot carry are left out first: what is illegal after that was made of a reference.
  static func render(_ markdown: [UInt8]) -> RenderedMarkdown? {
    let legal = LegalText(of: markdown)
    var scanner = MarkdownScanner(legal)
    scanner.scan()
    if let rendered = rendered(scanner.text, scanner.asides) { return rendered }
    // A set aside turned out to stand in code, or the like: then CommonMark's rules hold for all.
    guard !scanner.asides.list.isEmpty else { return nil }
    return rendered(MarkdownText(legal.bytes, sources: legal.sources), MarkdownAsides(of: legal))
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

  /// Renders a text with what was set aside of it; nil if that has no place in it, or the text is too costly.
  private static func rendered(_ text: MarkdownText, _ asides: MarkdownAsides) -> RenderedMarkdown?
  {
    guard MarkdownCost(of: text.bytes).isAffordable,
      let document = MarkdownParser()?.document(of: text.bytes)
    else { return nil }
    let rendered = document.withRoot { root -> RenderedMarkdown? in
      var writer = MarkdownWriter(
        text,
        asides: asides,
        attributes: AttributeLists(removedFrom: root, of: text),
        footnotes: Footnotes(of: root)
      )
      writer.write(root)
      guard writer.restored == asides.list.count else { return nil }
      return RenderedMarkdown(html: writer.html, sources: writer.sources)
    }
    return rendered.flatMap { $0 }
  }
}
