extension MarkdownWriter {
  /// Writes a node inside a paragraph, or what stands before its content; false for a block.
  mutating func enterInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .text: write(text: node.literal)
    case .softBreak: breakLine(behind: node.previous)
    case .lineBreak: write("<br />\n")
    case .codeSpan: write(codeSpan: node)
    case .inlineHTML: write(inlineHTML: node)
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .deletion: write("<del>")
    case .link: beginLink(node)
    case .image: beginImage(node)
    case .footnoteReference: write(reference: node)
    default: return false
    }
    return true
  }

  /// Writes a node inside an image: as text, for `alt`.
  mutating func writePlain(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .text, .codeSpan, .inlineHTML: write(text: node.literal)
    case .softBreak, .lineBreak: html.append(.space)
    default: break
    }
  }

  /// Ends the image whose content has been written.
  mutating func endImage(_ node: MarkdownNode) {
    image = nil
    write("\"")
    write(titleOf: node)
    write(" />")
    locate(urlOf: node, imageSegment)
  }

  /// Ends a link.
  mutating func endLink(_ node: MarkdownNode) {
    write("</a>")
    locate(urlOf: node, linkSegment)
  }
}

extension MarkdownWriter {
  /// Ends a line of the source; two backslashes before it make a line break, as in kramdown.
  private mutating func breakLine(behind previous: MarkdownNode?) {
    if html.last == UInt8(ascii: "\\"), previous?.kind == .text {
      html.removeLast()
      write("<br />")
    }
    html.append(.lineFeed)
  }

  private mutating func write(codeSpan node: MarkdownNode) {
    let literal = node.literal
    finder.pass(literal, fromLine: node.line)
    write("<code>")
    write(text: literal)
    write("</code>")
  }

  private mutating func write(inlineHTML node: MarkdownNode) {
    let literal = node.literal
    if let offset = finder.find(literal, fromLine: node.line) {
      // Only its first line is followed: what marks containers may stand before the others.
      mark(copyOf: offset..<offset + literal.prefix { !$0.isLineEnd }.count)
    } else {
      mark(finder.position)
    }
    writeRaw(literal[...])
  }

  private mutating func beginLink(_ node: MarkdownNode) {
    write("<a href=\"")
    linkSegment = write(urlOf: node)
    write("\"")
    write(titleOf: node)
    write(">")
  }

  private mutating func beginImage(_ node: MarkdownNode) {
    write("<img src=\"")
    imageSegment = write(urlOf: node)
    write("\" alt=\"")
    image = node
  }

  /// Writes an address, of which only the line is known until what stands before it has been read.
  ///
  /// - Returns: The place of its segment in the map.
  private mutating func write(urlOf node: MarkdownNode) -> Int {
    finder.go(toLine: node.line)
    mark(finder.position)
    write(url: node.url)
    return sources.segments.count - 1
  }

  private mutating func locate(urlOf node: MarkdownNode, _ segment: Int) {
    guard let offset = finder.find(url: node.url) else { return }
    sources.move(segment, to: text.sources.sourceOffset(of: offset))
  }

  private mutating func write(titleOf node: MarkdownNode) {
    let title = node.title
    guard !title.isEmpty else { return }
    write(" title=\"")
    write(text: title)
    write("\"")
  }
}
