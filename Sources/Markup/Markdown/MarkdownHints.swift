/// What a glance at a Markdown text tells, so that most texts are spared the closer looks.
struct MarkdownHints {
  /// Whether a line, in a quote or not, may begin a definition: a colon and white space.
  private(set) var hasDefinitions = false
  /// Whether `markdown=` stands somewhere.
  private(set) var hasMarkdownAttribute = false

  /// Looks at a text.
  init(of source: [UInt8]) {
    var isLineStart = true
    for index in source.indices {
      let byte = source[index]
      switch byte {
      case .lineFeed, .carriageReturn:
        isLineStart = true
        continue
      case .space, .tab: continue
      case .greaterThan where isLineStart: continue
      case .colon:
        if isLineStart, index + 1 < source.count, source[index + 1].isSpace {
          hasDefinitions = true
        }
      case UInt8(ascii: "="):
        let name = source[..<index].suffix(8).lazy.map(\.lowercased)
        if !hasMarkdownAttribute, name.elementsEqual("markdown".utf8) {
          hasMarkdownAttribute = true
        }
      default: break
      }
      isLineStart = false
    }
  }
}
