import HTML

/// SVG and MathML.
extension BodyCleaner {
  /// Writes a start tag of SVG or MathML with the attributes that stay, and opens its element.
  mutating func writeForeign(_ tag: HTMLStartTag) {
    let isRoot = !open.isInForeignContent
    let isSVG = isRoot ? tag.name.element == .svg : open.vocabulary == .svg
    if isSVG { heading.appendPicture() }
    output.bytes.append(.lessThan)
    output.bytes.append(tag.name)
    for attribute in tag.attributes {
      let isKept =
        isSVG ? ForeignPolicy.keepsInSVG(attribute) : ForeignPolicy.keepsInMath(attribute)
      guard isKept else { continue }
      attributes.write(attribute, to: &output.bytes)
    }
    if tag.isSelfClosing { output.bytes.append(.slash) }
    output.bytes.append(.greaterThan)
    guard !tag.isSelfClosing else { return }
    let content = ForeignContent.content(of: tag, in: open.vocabulary)
    push(
      tag.name,
      written: .itself,
      content: content,
      traits: !isSVG && !isRoot && content == .html ? .isMathText : []
    )
  }
}
