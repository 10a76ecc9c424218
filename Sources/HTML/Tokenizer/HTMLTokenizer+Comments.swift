extension HTMLTokenizer {
  /// Reads the comment at `position`, to the end of the input if nothing closes it.
  ///
  /// The comment states (WHATWG §13.2.5.43 to §13.2.5.52). What they come to: `-->` and `--!>` close
  /// a comment, `>` and `->` do so right behind `<!--`, and a nested `<!--` is plain data.
  mutating func readComment() -> HTMLToken {
    let start = position + "<!--".utf8.count
    for abrupt in [">", "->"] where input.hasExactText(abrupt.utf8, at: start) {
      position = start + abrupt.utf8.count
      return .comment([])
    }
    var index = start
    while true {
      index = ByteSearch.first(.greaterThan, in: input.span, from: index)
      let closing = closingLength(of: start..<index)
      if index == input.count {
        position = index
        let cut = max(closing, danglingLength(of: start..<index))
        return .comment(normalized(start..<index - cut))
      }
      index += 1
      if closing > 0 {
        position = index
        return .comment(normalized(start..<index - 1 - closing))
      }
    }
  }

  /// Reads as a comment what stands before the next `>`: the bogus comment state (§13.2.5.41).
  ///
  /// - Parameter start: The offset of the comment's data.
  /// - Returns: The comment.
  mutating func readBogusComment(from start: Int) -> HTMLToken {
    let end = ByteSearch.first(.greaterThan, in: input.span, from: start)
    position = min(end + 1, input.count)
    return .comment(normalized(start..<end))
  }
}

extension HTMLTokenizer {
  /// The length of the `--` or `--!` that ends the data; 0 if neither does.
  private func closingLength(of data: Range<Int>) -> Int {
    let text = input[data]
    if text.suffix(2).elementsEqual("--".utf8) { return 2 }
    return text.suffix(3).elementsEqual("--!".utf8) ? 3 : 0
  }

  /// 1 for data that ends in a dash, which the end of the input swallows; else 0.
  private func danglingLength(of data: Range<Int>) -> Int {
    input[data].last == .hyphen ? 1 : 0
  }
}
