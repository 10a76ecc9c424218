/// Watches for a heading that only repeats the entry's title, which readers show above the body anyway.
///
/// It is the first heading of the first three levels; words in front of it (a byline, a date) do not matter,
/// a text does.
struct RepeatedHeading {
  /// The most bytes of text in front of the heading; a paragraph has more.
  private static let mostTextBefore = 240

  private enum State {
    case waiting
    /// Inside the heading: where its tag begins in the output, and how deep it is.
    case reading(start: Int, depth: Int)
    case over
  }

  private let title: String
  private var state: State
  private var text: [UInt8] = []
  private var before = 0

  /// Prepares to watch; without a title nothing is repeated.
  init(title: String?) {
    self.title = title ?? ""
    state = self.title.isEmpty ? .over : .waiting
  }

  /// Whether there is nothing to watch for any more.
  var isOver: Bool {
    if case .over = state { true } else { false }
  }

  /// Whether the heading is open that may turn out to be the title.
  var isReading: Bool {
    if case .reading = state { true } else { false }
  }

  /// Takes note of a heading whose tag begins at an offset of the output.
  mutating func begin(at start: Int, depth: Int) {
    if case .waiting = state { state = .reading(start: start, depth: depth) }
  }

  /// Takes note of text.
  mutating func append(_ text: ArraySlice<UInt8>) {
    switch state {
    case .waiting:
      before += text.count { !$0.isSpace }
      if before > Self.mostTextBefore { state = .over }
    case .reading: self.text += text
    case .over: break
    }
  }

  /// Takes note of something to see in a heading that is no text.
  mutating func appendPicture() {
    if case .reading = state { state = .over }
  }

  /// Takes note of the end of an element; gives where to cut the output if it was the title once more.
  mutating func end(depth: Int) -> Int? {
    guard case .reading(let start, depth) = state else { return nil }
    state = .over
    return isTitle(text) ? start : nil
  }

  /// Whether a heading's text is the title; mostly it is so byte by byte.
  private func isTitle(_ text: [UInt8]) -> Bool {
    if text[...].trimmed.elementsEqual(title.utf8) { return true }
    let key = TitleKey(title)
    return !key.isEmpty && key.isKey(of: text)
  }
}
