/// An estimate, made in one pass, of the work that a Markdown text is for cmark-gfm.
///
/// On text that people write it is linear; on some damaged or hostile texts (0.29.0.gfm.6) it is quadratic
/// in time or in output. Each of these is a product of two counts, which are estimated from above here.
struct MarkdownCost {
  /// The most that is rendered: about a second, or half a gigabyte, on a slow machine.
  static let limit = 1_000_000_000

  // What one unit of a product costs, measured: about a nanosecond of time, or two bytes of memory.
  private static let perSpecial = 500
  private static let perLineInContainer = 10
  private static let perLevel = 2500
  private static let perCell = 4000
  private static let perRowByte = 10
  private static let perReferencedByte = 20

  /// The estimate.
  private(set) var total = 0

  private var lines = 0
  private var deepest = 0
  private var brackets = 0
  private var longestDefinition = 0
  private var definition = 0
  private var paragraph = MarkdownParagraph()

  /// Whether the text is rendered at all.
  var isAffordable: Bool { total <= Self.limit }

  /// Estimates a text.
  init(of markdown: [UInt8]) {
    var start = 0
    var words = MarkdownWords()
    for index in markdown.indices {
      words.append(markdown[index])
      guard markdown[index].isLineEnd else { continue }
      append(line: markdown[start..<index])
      start = index + 1
    }
    append(line: markdown[start...])
    append(line: [])
    words.append(.lineFeed)
    brackets = words.brackets
    add(words.specials, Self.perSpecial)
    add(words.linkWork, 1)
    add(lines, deepest, Self.perLineInContainer)
    add(deepest, Self.perLevel)
    add(brackets, longestDefinition, Self.perReferencedByte)
  }

  private mutating func append(line: ArraySlice<UInt8>) {
    lines += 1
    deepest = max(deepest, Self.depth(of: line))
    let text = line.trimmed
    let isDefinition = text.first == .openingBracket
    definition =
      text.isEmpty ? 0 : isDefinition ? text.count : definition > 0 ? definition + text.count : 0
    if definition > longestDefinition, text.contains(.colon) || !isDefinition {
      longestDefinition = definition
    }
    guard text.isEmpty else {
      paragraph.append(text)
      return
    }
    add(paragraph.openings, paragraph.length)
    add(paragraph.delimiterRows, paragraph.length, Self.perRowByte)
    add(paragraph.columns, paragraph.lines, Self.perCell)
    paragraph = MarkdownParagraph()
  }

  /// Adds a product; what overflows is beyond the limit.
  private mutating func add(_ factors: Int...) {
    var product = 1
    for factor in factors {
      let (result, isOverflow) = product.multipliedReportingOverflow(by: factor)
      product = isOverflow ? Int.max / 2 : result
    }
    total = min(total + min(product, Int.max / 2), Int.max / 2)
  }

  /// How many block quotes and list items a line begins in, at most.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var spaces = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte.isSpace {
        spaces += byte == .tab ? 4 : 1
        index += 1
      } else if byte == .greaterThan {
        depth += 1
        index += 1
      } else {
        let mark = ListMark.length(at: index, of: line)
        guard mark > 0 else { break }
        depth += 1
        index += mark
      }
    }
    return depth + spaces / 2
  }
}
