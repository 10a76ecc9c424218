/// The line that opens a fenced code block (CommonMark §4.5).
struct CodeFence: Equatable {
  /// A backtick or a tilde.
  let character: UInt8
  /// How many there are: a closing line has at least as many.
  let length: Int

  private static let shortest = 3

  /// Reads a line; nil if it opens no fence.
  ///
  /// A fence that begins a list item counts.
  init?(openedBy line: ArraySlice<UInt8>) {
    let rest = line[Self.contentStart(of: line)...]
    guard let first = rest.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let length = rest.prefix { $0 == first }.count
    guard length >= Self.shortest else { return nil }
    // Backticks behind backticks are a code span.
    if first == UInt8(ascii: "`"), rest.dropFirst(length).contains(first) { return nil }
    character = first
    self.length = length
  }

  /// Whether a line closes the block.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    return text.count >= length && text.allSatisfy { $0 == character }
  }

  /// Where a line's content begins: behind white space and the marks of list items.
  private static func contentStart(of line: ArraySlice<UInt8>) -> Int {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index].isSpace {
        index += 1
        continue
      }
      let mark = ListMark.length(at: index, of: line)
      guard mark > 0 else { break }
      index += mark
    }
    return index
  }
}
