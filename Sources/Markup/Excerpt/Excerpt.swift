import HTML

/// Makes the excerpt of a body that has been cleaned.
struct Excerpt {
  /// The most bytes of text that a character of the excerpt can ask for: no character of any script
  /// comes near it, but a base with a thousand accents is one as well.
  private static let bytesPerCharacter = 64

  /// The most characters of an excerpt, its ellipsis included; 0 for none.
  let length: Int

  /// The entry's title: a heading that repeats it is left out.
  let title: String?

  /// The excerpt of a body; as much of the body is read as that takes.
  ///
  /// - Parameters:
  ///   - html: Cleaned HTML.
  ///   - end: Where the author ended the excerpt; nil if the body's first text is to be cut.
  /// - Returns: Plain text on one line; empty if there is none.
  func text(of html: [UInt8], upTo end: Int?) -> String {
    if let end {
      let chosen = folded(ExcerptReader(Array(html[..<end]), title: title), atLeast: .max)
      if !chosen.isEmpty { return chosen }
    }
    guard length > 0 else { return "" }
    // Twice the length: folding takes some away, and a cut wants to see what follows.
    let enough = length * 2
    let text = folded(ExcerptReader(html, title: title), atLeast: enough)
    return ExcerptCut(length: length).cut(text)
  }

  /// The words of a body, as many as are wanted.
  private func folded(_ reader: consuming ExcerptReader, atLeast characters: Int) -> String {
    let most = characters.multipliedReportingOverflow(by: Self.bytesPerCharacter)
    var threshold = characters == .max ? Int.max : characters * 3 / 2
    while reader.read(upTo: threshold) {
      let isEnough = String(decoding: reader.bytes, as: UTF8.self).count >= characters
      if isEnough || threshold >= most.partialValue { break }
      threshold *= 2
    }
    var text = FoldedText()
    text.append(whole(reader.bytes, upTo: most.overflow ? .max : most.partialValue))
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// The first bytes of a text, ending behind a whole scalar.
  private func whole(_ text: [UInt8], upTo count: Int) -> ArraySlice<UInt8> {
    var end = min(count, text.count)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end]
  }
}
