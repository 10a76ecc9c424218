/// What lines without a blank one between them cost: a paragraph, or a table.
struct MarkdownParagraph {
  /// How many bytes the lines have.
  private(set) var length = 0
  /// How many lines there are.
  private(set) var lines = 0
  /// How many declarations and processing instructions begin; one that never ends is searched to the end.
  private(set) var openings = 0
  /// How many lines could part a table's head from its body; each makes the lines above be read again.
  private(set) var delimiterRows = 0
  /// The columns of the widest table: every row is given as many cells.
  private(set) var columns = 0

  /// Adds a line without the white space at its ends.
  mutating func append(_ line: ArraySlice<UInt8>) {
    length += line.count + 1
    lines += 1
    for index in line.indices.dropLast() where line[index] == .lessThan {
      let next = line[index + 1]
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { openings += 1 }
    }
    guard Self.isDelimiterRow(line) else { return }
    delimiterRows += 1
    columns = max(columns, line.count { $0 == .verticalBar } + 1)
  }

  /// Whether a line has nothing but what a delimiter row has (GFM, “Tables”), markers of quotes aside.
  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    var hasDash = false
    for byte in line {
      switch byte {
      case .hyphen: hasDash = true
      case .verticalBar, .colon, .greaterThan, .space, .tab: continue
      default: return false
      }
    }
    return hasDash
  }
}
