import HTML

/// Elements whose content is Markdown (`markdown="1"`): their tags are set aside, their content is scanned.
extension MarkdownScanner {
  /// Writes an element, or a part of one, up to where Markdown begins in it; one too deep is HTML.
  mutating func scan(element part: HTMLBlockPart, in region: MarkdownRegion) {
    let range = part.range
    let isFollowed = region.depth < MarkdownRegion.deepest
    guard isFollowed, let found = MarkdownElement(in: source, range) else {
      return writer.write(part.aside(of: source), in: region)
    }
    let before = range.lowerBound..<found.tag.lowerBound
    if !before.isEmpty {
      let aside = MarkdownAside(html: .copy(before), beginsLine: part.isFirst, endsLine: false)
      writer.write(aside, in: region)
    }
    var opening = found.opening
    opening.beginsLine = part.isFirst && before.isEmpty
    writer.write(opening, in: region)
    let rest = found.endTag.upperBound..<range.upperBound
    if !rest.isEmpty {
      var following = part
      following.range = rest
      following.isFirst = false
      work.append(.element(following, region))
    }
    var closing = found.closing
    closing.endsLine = part.isLast && rest.isEmpty
    work.append(.aside(closing, region))
    append(contentOf: found, in: region)
  }

  /// Has the content of an element scanned next, as the element asks for.
  private mutating func append(contentOf element: MarkdownElement, in region: MarkdownRegion) {
    guard element.reading == .html else {
      let inner = MarkdownRegion(
        range: element.content,
        passage: region.passage,
        dedent: region.dedent,
        margin: region.margin,
        isSpan: element.reading == .span,
        depth: region.depth + 1,
        isElement: true
      )
      return work.append(.lines(inner))
    }
    guard !element.content.isEmpty else { return }
    var inner = region
    inner.depth += 1
    let content = HTMLBlockPart(range: element.content, isFirst: false, isLast: false)
    work.append(.element(content, inner))
  }
}
