import HTML

/// What a glance at a Markdown text tells, so that most texts are spared the closer looks.
struct MarkdownHints {
  /// Whether a line, in a quote or not, may begin a definition: a colon and white space.
  private(set) var hasDefinitions = false
  /// Whether `markdown=` stands somewhere.
  private(set) var hasMarkdownAttribute = false

  private static let attribute = Array("markdown".utf8)

  /// Looks at a text: at its colons and equals signs.
  init(of source: [UInt8]) {
    let equals = UInt8(ascii: "=")
    var next = 0
    while !hasDefinitions || !hasMarkdownAttribute {
      let index = ByteSearch.first(of: .colon, equals, equals, in: source.span, from: next)
      guard index < source.count else { return }
      next = index + 1
      if source[index] == .colon {
        guard !hasDefinitions, next < source.count, source[next].isSpace else { continue }
        hasDefinitions = Self.isAtLineStart(index, in: source)
      } else if !hasMarkdownAttribute {
        let name = source[..<index].suffix(Self.attribute.count).lazy.map(\.lowercased)
        hasMarkdownAttribute = name.elementsEqual(Self.attribute)
      }
    }
  }

  /// Whether nothing but white space and the marks of quotes stands on a line before an index.
  private static func isAtLineStart(_ index: Int, in source: [UInt8]) -> Bool {
    var before = index
    while before > 0 {
      before -= 1
      switch source[before] {
      case .lineFeed, .carriageReturn: return true
      case .space, .tab, .greaterThan: continue
      default: return false
      }
    }
    return true
  }
}
