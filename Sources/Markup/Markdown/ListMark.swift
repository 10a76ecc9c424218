/// The mark of a list item: a bullet, or a number and a delimiter, with white space behind it
/// (CommonMark §5.2).
enum ListMark {
  private static let mostDigits = 9

  /// How many bytes the mark at an index has, without the white space; 0 if there is none.
  static func length(at index: Int, of line: ArraySlice<UInt8>) -> Int {
    var end = index
    switch line[index] {
    case .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.endIndex, line[end].isDigit { end += 1 }
      guard end - index <= mostDigits, end < line.endIndex else { return 0 }
      guard line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else { return 0 }
      end += 1
    default: return 0
    }
    return end == line.endIndex || line[end].isSpace ? end - index : 0
  }
}
