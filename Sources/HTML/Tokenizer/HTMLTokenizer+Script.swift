extension HTMLTokenizer {
  /// How a script hides its own end tag: `<!--` escapes, `<script` within that escapes twice.
  private enum Escape {
    case none
    case once
    case twice
  }

  /// Finds the end tag of the script whose content begins at `position`, or the end of the input.
  ///
  /// The script data states (WHATWG §13.2.5.4, §13.2.5.15 to §13.2.5.31). What they do with dashes
  /// comes to this: while escaped, a `>` right behind `--` ends every escape, and the dashes of
  /// `<!--` are such.
  func scriptEnd() -> Int {
    var escape = Escape.none
    var index = position
    while true {
      index = ByteSearch.first(of: .lessThan, .greaterThan, in: input.span, from: index)
      guard index < input.count else { return index }
      if input[index] == .greaterThan {
        if escape != .none, isBehindDashes(index) { escape = .none }
        index += 1
      } else if escape != .twice, isContentEnd(at: index) {
        return index
      } else {
        (escape, index) = afterLessThan(at: index, escape)
      }
    }
  }

  /// Tells how a `<` that does not end the script changes the escape, and where to go on.
  private func afterLessThan(at index: Int, _ escape: Escape) -> (Escape, Int) {
    switch escape {
    case .none where input.hasExactText("<!--".utf8, at: index):
      (.once, index + 4)
    case .once where hasTagName("script".utf8, at: index + 1):
      (.twice, index + 8)
    case .twice
    where input.hasExactText("</".utf8, at: index)
      && hasTagName("script".utf8, at: index + 2):
      (.once, index + 9)
    case .none, .once, .twice:
      (escape, index + 1)
    }
  }

  private func isBehindDashes(_ index: Int) -> Bool {
    index - position >= 2 && input[index - 1] == .hyphen && input[index - 2] == .hyphen
  }
}
