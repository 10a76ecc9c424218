/// Lines that begin no block, and so may go on with what stands above them (CommonMark §5.1, “lazy continuation”).
extension MarkdownLine {
  /// Whether the line goes on with a paragraph, or as in kramdown with an element, although the mark or the
  /// indentation is missing of the quote or the list item that this is in.
  ///
  /// It is neither blank nor the beginning of a block; a tag that a sentence may begin with is no block.
  func isLazy(in source: [UInt8], _ range: Range<Int>) -> Bool {
    let text = source[range].trimmed
    guard !text.isEmpty, items.isEmpty else { return false }
    return text.first == .lessThan
      ? HTMLBlockName.isSpan(atStartOf: text) : !Self.beginsBlock(text)
  }

  /// Whether a line, without white space around it, begins a heading, a quote, a table, HTML or the like.
  static func beginsBlock(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case .hash?, .greaterThan?, .lessThan?, .verticalBar?, 0x01?: true
    case UInt8(ascii: "=")?, .hyphen?, UInt8(ascii: "*")?, UInt8(ascii: "_")?:
      text.allSatisfy { $0 == text.first || $0.isSpace }
    case UInt8(ascii: "{")?: AttributeList(text, .kramdown) != nil || text.hasPrefix("{::")
    case .openingBracket?: text.contains(.colon) && isReference(text)
    default: CodeFence(openedBy: text) != nil
    }
  }

  /// Whether a line defines a link or a footnote.
  private static func isReference(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.firstIndex(of: .closingBracket) else { return false }
    return end + 1 < text.endIndex && text[end + 1] == .colon
  }
}
