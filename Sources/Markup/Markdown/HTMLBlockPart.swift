/// An element that is set aside, or a part of it.
struct HTMLBlockPart {
  /// Where it stands.
  var range: Range<Int>
  /// Whether nothing of the element stands before it.
  var isFirst: Bool
  /// Whether nothing of the element stands behind it.
  let isLast: Bool
  /// Whether the element ends without its end tag.
  var isCutOff = false

  /// The part as HTML alone, copied from a source.
  func aside(of source: [UInt8]) -> MarkdownAside {
    let ending = isCutOff ? HTMLEnding(of: source[range]) : nil
    let end = ending.map { range.lowerBound + $0.kept } ?? range.upperBound
    return MarkdownAside(
      html: .copy(range.lowerBound..<end),
      ending: ending?.bytes ?? [],
      beginsLine: isFirst,
      endsLine: isLast
    )
  }
}
