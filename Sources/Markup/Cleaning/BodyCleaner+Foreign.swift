import Diagnostics
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
      traits: !isSVG && !isRoot && content == .html ? .isTextOnly : []
    )
  }

  /// Begins HTML in a drawing (`foreignObject`): its text is written as a `text` in the middle of its place.
  ///
  /// Labels of diagrams are made so. No tag of the HTML is written: parsers do not agree where it would end.
  mutating func writeText(of tag: HTMLStartTag) {
    guard !tag.isSelfClosing else { return }
    let x = Self.middle(tag["x"], tag["width"])
    let y = Self.middle(tag["y"], tag["height"])
    output.bytes += "<text".utf8
    attributes.write("x", ArraySlice(String(x).utf8), to: &output.bytes)
    attributes.write("y", ArraySlice(String(y).utf8), to: &output.bytes)
    output.bytes += " text-anchor=\"middle\" dominant-baseline=\"central\">".utf8
    push(tag.name, written: .svgText, traits: .isTextOnly)
  }

  /// Reports a picture, or the like, that cannot stay inside a drawing or a formula.
  mutating func reportPicture(_ element: HTMLElement) {
    attributes.report.add(
      .pictureInDrawing,
      at: tokenizer.source.lowerBound,
      "“\(element.rawValue)” cannot stand inside a drawing or a formula, and is left out"
    )
  }

  /// The middle of a stretch; what is no plain number counts as 0.
  private static func middle(_ start: ArraySlice<UInt8>?, _ length: ArraySlice<UInt8>?) -> Double {
    let text = (start ?? []).trimmed
    let isNegative = text.first == .hyphen
    let distance = (isNegative ? text.dropFirst() : text).decimal ?? 0
    let middle = (isNegative ? -distance : distance) + ((length ?? []).trimmed.decimal ?? 0) / 2
    return middle.isFinite ? middle : 0
  }
}
