import HTML

/// Copies a Markdown text line by line, with a comment in the place of each HTML block.
struct HTMLBlockScanner {
  /// The text with comments.
  private(set) var output: [UInt8] = []
  /// Where the blocks stand in the source.
  private(set) var blocks: [Range<Int>] = []

  private let source: [UInt8]
  private let placeholder: [UInt8]
  private var ends: HTMLBlockEnds
  private var fence: CodeFence?

  /// Prepares to scan a text; the comments will begin with a placeholder.
  init(_ source: [UInt8], placeholder: [UInt8]) {
    self.source = source
    self.placeholder = placeholder
    ends = HTMLBlockEnds(in: source)
    output.reserveCapacity(source.count)
  }

  /// Scans the whole text.
  mutating func scan() {
    var position = 0
    while position < source.count {
      let line = position..<lineEnd(from: position)
      if let open = fence {
        if open.isClosed(by: source[line]) { fence = nil }
        copy(upTo: line.upperBound, from: &position)
      } else if let opened = CodeFence(openedBy: source[line]) {
        fence = opened
        copy(upTo: line.upperBound, from: &position)
      } else if let tag = tagStart(in: line), source[tag...].hasPrefix("<!--") {
        copy(upTo: commentEnd(from: tag), from: &position)
      } else if let tag = tagStart(in: line), let end = ends.end(ofBlockAt: tag) {
        takeOut(tag..<end, from: &position)
      } else {
        copy(upTo: line.upperBound, from: &position)
      }
    }
  }
}

extension HTMLBlockScanner {
  /// The deepest indentation at which a line is no code (CommonMark §4.4).
  private static let deepestIndentation = 3

  /// The offset of a `<` that begins a line.
  private func tagStart(in line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, source[index] == .space { index += 1 }
    guard index < line.upperBound, source[index] == .lessThan else { return nil }
    return index - line.lowerBound <= Self.deepestIndentation ? index : nil
  }

  private mutating func copy(upTo end: Int, from position: inout Int) {
    output += source[position..<end]
    position = end
  }

  /// Writes a comment for a block, and goes on at what follows it, as on a new line.
  private mutating func takeOut(_ block: Range<Int>, from position: inout Int) {
    output += source[position..<block.lowerBound]
    output += HTMLBlocks.comment(placeholder, blocks.count)
    output.append(.lineFeed)
    blocks.append(block)
    position = block.upperBound
    while position < source.count, source[position] == .space || source[position] == .tab {
      position += 1
    }
    if position < source.count, source[position].isLineEnd { position = lineEnd(from: position) }
  }

  /// The offset behind the line that an offset stands in, its ending included.
  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte == .lineFeed { break }
      if byte == .carriageReturn {
        return index < source.count && source[index] == .lineFeed ? index + 1 : index
      }
    }
    return index
  }

  /// The offset behind the line on which a comment ends, or of the text's end.
  private func commentEnd(from start: Int) -> Int {
    var index = start + 4
    while index < source.count {
      if source[index] == .greaterThan, source[..<index].suffix(2).elementsEqual("--".utf8) {
        return lineEnd(from: index)
      }
      index += 1
    }
    return index
  }
}
