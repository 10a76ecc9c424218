/// An element that is set aside, or a part of it.
struct HTMLBlockPart {
  /// Where it stands.
  let range: Range<Int>
  /// Whether nothing of the element stands before it.
  let isFirst: Bool
  /// Whether nothing of the element stands behind it.
  let isLast: Bool
}
