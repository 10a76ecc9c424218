import HTML

/// What a glance at a body's bytes tells, so that most bodies are spared the closer looks.
struct BodyHints {
  /// Whether there is a character that XML cannot carry, or a reference to one.
  private(set) var hasIllegal = false

  /// Whether `<base` stands somewhere.
  private(set) var hasBase = false

  /// Looks at a body from an offset to its end.
  init(of html: [UInt8], from start: Int) {
    let span = html.span
    var index = min(max(start, 0), span.count)
    while index < span.count {
      let byte = span[index]
      if byte < 0x40 || byte == 0xEF { look(at: index, byte, of: html) }
      index &+= 1
    }
  }

  @inline(__always)
  private mutating func look(at index: Int, _ byte: UInt8, of html: [UInt8]) {
    switch byte {
    case .lessThan:
      if !hasBase, isBase(at: index, of: html) { hasBase = true }
    case .ampersand:
      if !hasIllegal, IllegalReference.first(in: html, index..<index + 1) != nil {
        hasIllegal = true
      }
    case 0..<0x20, 0xEF:
      if !hasIllegal, XMLCharacters.isIllegal(at: index, in: html.span) { hasIllegal = true }
    default: break
    }
  }

  private func isBase(at index: Int, of html: [UInt8]) -> Bool {
    guard index + 4 < html.count, html[index + 1].lowercased == UInt8(ascii: "b") else {
      return false
    }
    return html[(index + 1)...(index + 4)].lazy.map(\.lowercased).elementsEqual("base".utf8)
  }
}
