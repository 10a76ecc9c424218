import HTML

/// Where code stands in the source of a body, in Markdown or HTML.
///
/// In Markdown code is fenced, indented or between backticks; in both it is what `pre`, `code`, `script`,
/// `style` and `textarea` hold. This is a glance, not a parse: it is good enough to tell a mark that an author
/// set from one that an author shows.
struct SourceCode {
  /// The ranges of the code, in their order.
  private(set) var ranges: [Range<Int>] = []

  private static let elements = ["pre", "code", "script", "style", "textarea"]

  private let source: [UInt8]
  private var position = 0
  private var isBehindBlankLine = true

  /// Where no backticks of a number are left ahead: then they need not be looked for again.
  private var missingRuns: Set<Int> = []

  /// The elements that do not end any more.
  private var missingEnds: Set<String> = []

  /// Looks through a source.
  init(in source: [UInt8], _ notation: BodyNotation) {
    self.source = source
    while position < source.count {
      if notation == .markdown, readCodeLines() { continue }
      readLine(hasBackticks: notation == .markdown)
    }
  }

  /// Whether an offset lies in code.
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }
}

extension SourceCode {
  /// Reads a fenced block or an indented line; false, without going on, if none stands here.
  private mutating func readCodeLines() -> Bool {
    let start = position
    let end = lineEnd(from: start)
    let line = source[start..<end]
    if let fence = CodeFence(openedBy: line) {
      position = fenceEnd(fence, from: end)
    } else if isBehindBlankLine, !line.trimmed.isEmpty,
      line.first == .tab || line.starts(with: "    ".utf8)
    {
      position = end
      ranges.append(start..<end)
      skipLineEnd()
      return true
    } else {
      return false
    }
    ranges.append(start..<position)
    skipLineEnd()
    isBehindBlankLine = false
    return true
  }

  /// The end of the line that closes a fence, or of the source.
  private func fenceEnd(_ fence: CodeFence, from start: Int) -> Int {
    var index = start
    while index < source.count {
      index += 1
      let end = lineEnd(from: index)
      if index < end, fence.isClosed(by: source[index..<end]) { return end }
      index = end
    }
    return source.count
  }

  /// Reads a line of text, and to the end of the code that begins in it.
  private mutating func readLine(hasBackticks: Bool) {
    let start = position
    var end = lineEnd(from: start)
    isBehindBlankLine = source[start..<end].trimmed.isEmpty
    while position < end {
      switch source[position] {
      case UInt8(ascii: "`") where hasBackticks: readSpan()
      case .lessThan: readElement()
      default: position += 1
      }
      if position > end { end = lineEnd(from: position) }
    }
    skipLineEnd()
  }

  /// Reads backticks, and what stands up to as many more (CommonMark §6.1).
  private mutating func readSpan() {
    let start = position
    let length = run(at: start)
    position += length
    guard !missingRuns.contains(length) else { return }
    var index = position
    while index < source.count {
      if source[index] == .lineFeed, index + 1 < source.count, source[index + 1].isLineEnd {
        return
      }
      let found = run(at: index)
      if found == length {
        position = index + found
        ranges.append(start..<position)
        return
      }
      index += max(found, 1)
    }
    missingRuns.insert(length)
  }

  /// Reads a `<`, and the element that it begins if that holds code.
  private mutating func readElement() {
    let start = position
    position += 1
    let name = source[position...].prefix(9).prefix(while: \.isLetter).map(\.lowercased)
    let text = String(decoding: name, as: UTF8.self)
    guard Self.elements.contains(text), !missingEnds.contains(text) else { return }
    let ending = Array("</\(text)".utf8)
    var index = position
    while index + ending.count <= source.count {
      if source[index] == .lessThan,
        source[index..<index + ending.count].lazy.map(\.lowercased).elementsEqual(ending)
      {
        position = index + ending.count
        ranges.append(start..<position)
        return
      }
      index += 1
    }
    missingEnds.insert(text)
  }

  private func run(at start: Int) -> Int {
    source[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < source.count, !source[index].isLineEnd { index += 1 }
    return index
  }

  private mutating func skipLineEnd() {
    guard position < source.count else { return }
    let isPair = source[position...].hasPrefix("\r\n")
    position += isPair ? 2 : source[position].isLineEnd ? 1 : 0
  }
}
