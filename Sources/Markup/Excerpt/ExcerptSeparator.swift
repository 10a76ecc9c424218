/// A text by which an author ends the excerpt in the source of a body (Jekyll's `excerpt_separator`).
struct ExcerptSeparator {
  private let bytes: [UInt8]

  /// Takes a text, in which a line feed stands for any end of a line; nil for an empty one.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    // In UTF-8, so that CRLF is two bytes and not one character.
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == .lineFeed, bytes.last == .carriageReturn { bytes.removeLast() }
      bytes.append(byte)
    }
    self.bytes = bytes
  }

  /// The source of the excerpt: what stands before the first separator; nil without one.
  ///
  /// A separator in code is none, nor is one without text before it. In Markdown the definitions of links that follow the separator are part of it.
  func beginning(of source: [UInt8], _ notation: BodyNotation) -> [UInt8]? {
    guard let end = offset(in: source, notation) else { return nil }
    let beginning = Array(source[..<end])
    guard notation == .markdown else { return beginning }
    return beginning + Array("\n\n".utf8) + Self.definitions(in: source[end...])
  }

  private func offset(in source: [UInt8], _ notation: BodyNotation) -> Int? {
    guard let start = source.firstIndex(where: { !$0.isSpace }) else { return nil }
    var code: SourceCode?
    for index in start..<source.count where matches(source, at: index) && index > start {
      let known = code ?? SourceCode(in: source, notation)
      code = known
      if !known.contains(index) { return index }
    }
    return nil
  }

  private func matches(_ source: [UInt8], at start: Int) -> Bool {
    var index = start
    for byte in bytes {
      if byte == .lineFeed, index < source.count, source[index] == .carriageReturn {
        index += index + 1 < source.count && source[index + 1] == .lineFeed ? 2 : 1
        continue
      }
      guard index < source.count, source[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The lines that define the targets of links (CommonMark §4.7).
  private static func definitions(in source: ArraySlice<UInt8>) -> [UInt8] {
    var definitions: [UInt8] = []
    for line in source.split(whereSeparator: \.isLineEnd) {
      let text = line.trimmed
      guard text.first == .openingBracket, let end = text.firstIndex(of: .closingBracket),
        end + 1 < text.endIndex, text[end + 1] == .colon
      else { continue }
      definitions += text
      definitions.append(.lineFeed)
    }
    return definitions
  }
}
