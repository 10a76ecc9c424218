import HTML

/// A text without the characters that XML cannot carry, and where what is left of it stood.
struct LegalText {
  /// The bytes that are left.
  private(set) var bytes: [UInt8] = []
  /// Where they stood.
  private(set) var sources = SourceMap()

  /// Leaves the illegal characters of a text out; no copy is made where there are none.
  init(of text: [UInt8]) {
    let span = text.span
    var start = 0
    var index = XMLCharacters.firstIllegal(in: span)
    guard index < text.count else {
      bytes = text
      sources = SourceMap(copyOf: text.indices)
      return
    }
    while start < text.count {
      sources.append(output: bytes.count, source: start, length: index - start)
      bytes += text[start..<index]
      guard index < text.count else { break }
      start = index + XMLCharacters.illegalLength(in: span, at: index)
      index = XMLCharacters.firstIllegal(in: span, from: start)
    }
  }
}
