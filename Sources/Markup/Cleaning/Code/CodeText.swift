/// The `pre` that is open, and what has been written of it.
struct CodeText {
  /// The depth of the `pre`; nil outside of any.
  private(set) var depth: Int?
  /// Where its tag begins in the output.
  private(set) var start = 0
  /// Whether its text has to stand in a `code` that has not come yet.
  var wantsCode = false
  /// Whether a `code` is open in it.
  var hasCode = false
  /// Whether there is any text in it.
  var hasText = false
  /// How much had been written when its tag was: a line feed right behind it is not part of the text.
  private(set) var textStart = 0
  /// Whether a tag has come since that was not written.
  var hasLostTag = false
  /// How much had been written when the line began that is an element of its own.
  var lineStart = 0

  /// Whether a `pre` is open.
  var isOpen: Bool { depth != nil }

  /// Begins a `pre`.
  mutating func begin(depth: Int, start: Int, textStart: Int, wantsCode: Bool) {
    self = CodeText()
    self.depth = depth
    self.start = start
    self.textStart = textStart
    self.wantsCode = wantsCode
  }

  /// Ends the `pre`.
  mutating func end() {
    self = CodeText()
  }
}
