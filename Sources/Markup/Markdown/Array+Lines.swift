/// The lines of a text.
extension [UInt8] {
  /// The offset behind the line that an offset stands in, its ending included, but no further than a bound.
  func lineEnd(from start: Int, upTo bound: Int) -> Int {
    var index = start
    while index < bound {
      let byte = self[index]
      index += 1
      if byte == .lineFeed { break }
      if byte == .carriageReturn {
        return index < bound && self[index] == .lineFeed ? index + 1 : index
      }
    }
    return index
  }

  /// The offset at which a line begins that has nothing but spaces before an offset, or that offset.
  func indentationStart(before offset: Int) -> Int {
    var index = offset
    while index > 0, self[index - 1] == .space || self[index - 1] == .tab { index -= 1 }
    return index == 0 || self[index - 1].isLineEnd ? index : offset
  }

  /// The offset behind the line on which the comment ends that begins at an offset, or a bound.
  func commentEnd(from start: Int, upTo bound: Int) -> Int {
    var index = start + 4
    while index < bound {
      if self[index] == .greaterThan, self[index - 1] == .hyphen, self[index - 2] == .hyphen {
        return lineEnd(from: index, upTo: bound)
      }
      index += 1
    }
    return bound
  }

  /// The offset in a line behind so many columns of white space, or behind as much as it begins with.
  func dedented(_ line: Range<Int>, columns: Int) -> Int {
    var index = line.lowerBound
    var column = 0
    while index < line.upperBound, column < columns {
      switch self[index] {
      case .space: column += 1
      case .tab: column += MarkdownLine.tabWidth - column % MarkdownLine.tabWidth
      default: return index
      }
      index += 1
    }
    return index
  }
}
