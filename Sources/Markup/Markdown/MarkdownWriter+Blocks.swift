extension MarkdownWriter {
  /// Writes what stands before the content of a block.
  mutating func enterBlock(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if kind != .document, kind != .tableCell, kind != .tableRow, kind != .unknown {
      beginBlock(node, kind)
    }
    switch kind {
    case .quote: open("<blockquote", of: node, end: ">\n")
    case .list: openList(node)
    case .item: open("<li", of: node)
    case .taskItem:
      open("<li", of: node)
      write(
        node.isChecked
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<input type=\"checkbox\" disabled=\"\" /> "
      )
    case .heading:
      write("<h")
      write(node.headingLevel)
      open("", of: node)
    case .paragraph: if !isBare(node) { open("<p", of: node) }
    case .code: write(code: node)
    case .htmlBlock: write(htmlBlock: node)
    case .rule: write("<hr />\n")
    case .table:
      table = TableState(alignments: node.alignments)
      open("<table", of: node, end: ">\n")
    case .tableRow: beginRow(node)
    case .tableCell: beginCell(node)
    case .footnote: beginFootnote()
    default: break
    }
  }

  /// Writes what stands behind the content of a block.
  mutating func leaveBlock(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .quote:
      beginLine()
      write("</blockquote>\n")
    case .list: write(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item, .taskItem: write("</li>\n")
    case .heading:
      write("</h")
      write(node.headingLevel)
      write(">\n")
    case .paragraph: endParagraph(node)
    case .table:
      beginLine()
      write(table.hasBody ? "</tbody>\n</table>\n" : "</table>\n")
    case .tableRow:
      beginLine()
      write(table.isHead ? "</tr>\n</thead>\n" : "</tr>\n")
    case .tableCell: write(table.isHead ? "</th>" : "</td>")
    case .footnote: endFootnote()
    case .document: if footnotes.written > 0 { write("</ol>\n</section>\n") }
    default: break
    }
  }
}

extension MarkdownWriter {
  /// Begins a line, unless the block goes on what a set aside began, and notes where the block stands.
  private mutating func beginBlock(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if kind != .htmlBlock {
      if unwraps, kind == .paragraph { unwrapped = node }
      if unwrapped != node, kind != .paragraph || !isBare(node) { beginLine() }
      unwraps = false
    }
    let line = text.range(ofLine: node.line)
    mark(min(line.lowerBound + max(node.column - 1, 0), line.upperBound))
    finder.begin(atLine: node.line)
  }

  /// Whether a paragraph is written without `p`: in a tight list, or right in a set aside's element.
  private func isBare(_ paragraph: MarkdownNode) -> Bool {
    if paragraph == unwrapped { return true }
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private mutating func endParagraph(_ node: MarkdownNode) {
    guard !isBare(node) else { return }
    if node.next == nil, node.parent?.kind == .footnote {
      html.append(.space)
      writeBackReferences()
    }
    write("</p>\n")
  }

  private mutating func open(
    _ start: StaticString,
    of node: MarkdownNode,
    end: StaticString = ">"
  ) {
    write(start)
    if let id = attributes.ids[node] {
      write(" id=\"")
      write(text: id)
      write("\"")
    }
    write(end)
  }

  private mutating func openList(_ node: MarkdownNode) {
    guard node.isOrdered else { return open("<ul", of: node, end: ">\n") }
    write("<ol")
    if node.firstNumber != 1 {
      write(" start=\"")
      write(node.firstNumber)
      write("\"")
    }
    open("", of: node, end: ">\n")
  }

  private mutating func write(code node: MarkdownNode) {
    open("<pre", of: node)
    let language = attributes.languages[node] ?? CodeLanguage.name(in: node.fenceInfo)
    if language.isEmpty {
      write("<code>")
    } else {
      write("<code class=\"language-")
      write(text: language)
      write("\">")
    }
    write(text: node.literal)
    write("</code></pre>\n")
  }
}

extension MarkdownWriter {
  private mutating func beginRow(_ node: MarkdownNode) {
    beginLine()
    table.isHead = node.isTableHead
    table.column = 0
    if table.isHead {
      write("<thead>\n")
    } else if !table.hasBody {
      write("<tbody>\n")
      table.hasBody = true
    }
    mark(text.range(ofLine: node.line).lowerBound)
    finder.begin(atLine: node.line)
    write("<tr>")
  }

  private mutating func beginCell(_ node: MarkdownNode) {
    beginLine()
    write(table.isHead ? "<th" : "<td")
    switch table.column < table.alignments.count ? table.alignments[table.column] : 0 {
    case UInt8(ascii: "l"): write(" align=\"left\"")
    case UInt8(ascii: "c"): write(" align=\"center\"")
    case UInt8(ascii: "r"): write(" align=\"right\"")
    default: break
    }
    write(">")
    table.column += 1
  }
}

extension MarkdownWriter {
  /// Writes a block of HTML as it stands, or what was set aside for the comment that it is.
  private mutating func write(htmlBlock node: MarkdownNode) {
    let literal = node.literal
    guard let aside = asides.aside(for: literal[...], number: restored) else {
      beginLine()
      write(lines: literal, fromLine: node.line)
      beginLine()
      return
    }
    restored += 1
    if aside.beginsLine { beginLine() }
    let passage = asides.passages[aside.passage]
    switch aside.html {
    case .copy(let range):
      sources.append(output: html.count, copyOf: range, through: passage.sources)
      html += passage.bytes[range]
    case .made(let bytes, let offset):
      let source = passage.sources.sourceOffset(of: offset)
      sources.append(output: html.count, source: source, length: 0)
      html += bytes
    }
    if !aside.ending.isEmpty {
      mark(text.range(ofLine: node.line).lowerBound)
      html += aside.ending
    }
    unwraps = aside.unwraps
    if aside.endsLine { beginLine() }
  }

  /// Writes HTML that stands on lines of the text, behind what marks their containers.
  private mutating func write(lines literal: [UInt8], fromLine first: Int) {
    var line = first
    var start = 0
    while start < literal.count {
      let end = literal[start...].firstIndex { $0 == .lineFeed } ?? literal.count
      let part = literal[start..<end].trimmedAtEnd
      let place = text.range(ofLine: line)
      let kept = text.bytes[place].trimmedAtEnd
      if kept.count >= part.count, kept.suffix(part.count).elementsEqual(part) {
        mark(copyOf: kept.endIndex - part.count..<kept.endIndex)
      } else {
        mark(place.lowerBound)
      }
      writeRaw(literal[start..<min(end + 1, literal.count)])
      line += 1
      start = end + 1
    }
  }

  /// Writes HTML as it is, without the marks that the scanner put in.
  mutating func writeRaw(_ bytes: ArraySlice<UInt8>) {
    if asides.hasMarks {
      html += bytes.lazy.filter { $0 != MarkdownMark.inline }
    } else {
      html += bytes
    }
  }
}
