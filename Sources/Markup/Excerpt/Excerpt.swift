import HTML

/// Makes the excerpt of a body that has been cleaned.
struct Excerpt {
  /// The most bytes of text that a character of the excerpt can ask for: no character of any script
  /// comes near it, but a base with a thousand accents is one as well.
  private static let bytesPerCharacter = 64

  /// The most characters of an excerpt, its ellipsis included; 0 for none.
  let length: Int

  /// The entry's title: a line at the top that repeats it is left out.
  let title: String?

  /// The excerpt of a body; as much of the body is read as that takes.
  ///
  /// - Parameters:
  ///   - html: Cleaned HTML.
  ///   - end: Where the author ended the excerpt; nil if the body's first text is to be cut.
  /// - Returns: Plain text on one line; empty if there is none.
  func text(of html: [UInt8], upTo end: Int?) -> String {
    if let end {
      let chosen = chosenText(of: Array(html[..<end]))
      if !chosen.isEmpty { return chosen }
    }
    guard length > 0 else { return "" }
    // Twice the length: a cut wants to see what follows.
    let (enough, overflow) = length.multipliedReportingOverflow(by: 2)
    return ExcerptCut(length: length).cut(beginning(of: html, atLeast: overflow ? .max : enough))
  }

  /// The whole text of the part of a body that its author marked as the excerpt.
  func chosenText(of html: [UInt8]) -> String {
    beginning(of: html, atLeast: .max)
  }

  /// The words of a body, as many as are wanted and usually some more.
  private func beginning(of html: [UInt8], atLeast characters: Int) -> String {
    let most = characters.multipliedReportingOverflow(by: Self.bytesPerCharacter)
    let limit = most.overflow ? Int.max : most.partialValue
    // As much as ideographs take.
    var threshold = most.overflow ? Int.max : characters * 3
    var reader = ExcerptReader(html)
    while true {
      reader.read(upTo: threshold)
      let text = words(of: reader, atMost: limit)
      if reader.isAtEnd || threshold >= limit || Self.has(characters, in: text) { return text }
      threshold *= 2
    }
  }

  /// Whether a text has so many characters; no more of it is looked at than that takes.
  private static func has(_ count: Int, in text: String) -> Bool {
    text.utf8.count >= count
      && TextCharacter.characters(of: text, atMost: count).count == count
  }

  /// What the lines that were read have to say, on one line.
  private func words(of reader: borrowing ExcerptReader, atMost count: Int) -> String {
    let lines = reader.linesSoFar
    let running = lines.filter { $0.kind == .running }
    var chosen = ExcerptOpening(title: title).rest(of: running.isEmpty ? lines[...] : running[...])
    if reader.isAtEnd { chosen = ExcerptEnding.rest(of: chosen) }
    var text = FoldedText()
    for line in chosen {
      text.append(" ")
      text.append(Self.whole(line.text.bytes, upTo: count - text.bytes.count))
      if text.bytes.count >= count { break }
    }
    let words = WideSpacing.tightened(String(decoding: text.bytes, as: UTF8.self))
    return reader.isAtEnd ? ExcerptEnding.withoutInvitation(words) : words
  }

  /// The first bytes of a text, ending behind a whole scalar.
  private static func whole(_ text: [UInt8], upTo count: Int) -> ArraySlice<UInt8> {
    var end = min(max(count, 0), text.count)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end]
  }
}
