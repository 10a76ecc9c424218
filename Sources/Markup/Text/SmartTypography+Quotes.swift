/// The rules of quotes, in their order; each sees the character before the quote if nothing has taken it yet.
extension SmartTypography {
  /// Takes a quote, perhaps with the character before it.
  mutating func takeQuote() -> Bool {
    guard let first = scalar() else { return false }
    if Self.isQuote(first) {
      if let isOpening = directionBeforeMarks(first) {
        return take(1, as: isOpening ? Self.opening(first) : Self.closing(first))
      }
      return takeNestedQuotes(after: 0) || takeDecade(after: 0) || takeDoubled(first)
        || take(1, as: isBeforeSpace() ? Self.closing(first) : Self.opening(first))
    }
    guard first != "\\", let quote = scalar(1), Self.isQuote(quote) else { return false }
    if Self.isSpace(first) {
      if takeNestedQuotes(after: 1) || takeDecade(after: 1) { return true }
      if let next = scalar(2), Self.isWord(next) {
        return take(2, as: String(first) + Self.opening(quote))
      }
    }
    let isClosing = !Self.keepsOpen(first)
    return take(2, as: String(first) + (isClosing ? Self.closing(quote) : Self.opening(quote)))
  }

  /// Whether a quote opens before marks of emphasis, or closes before other punctuation; nil before anything else.
  private func directionBeforeMarks(_ quote: Unicode.Scalar) -> Bool? {
    guard let next = scalar(1) else { return nil }
    if next == "_" || next == "*" {
      let isDoubled = scalar(2) == "_" || scalar(2) == "*"
      if let behind = scalar(2), !Self.isSpace(behind) { return true }
      if isDoubled, let behind = scalar(3), !Self.isSpace(behind) { return true }
    }
    guard Self.isPunctuation(next), !(scalar(2) == "." && scalar(3) == ".") else { return nil }
    let isBoundary = scalar(2).map { Self.isUnicodeWord($0) } ?? false
    return Self.isUnicodeWord(next) == isBoundary ? false : nil
  }

  /// Takes a double and a single quote before a word, in either order.
  private mutating func takeNestedQuotes(after count: Int) -> Bool {
    guard let one = scalar(count), let other = scalar(count + 1), one != other,
      Self.isQuote(one), Self.isQuote(other), let next = scalar(count + 2), Self.isWord(next)
    else { return false }
    let space = String(String.UnicodeScalarView(source[position..<(position + count)]))
    return take(count + 2, as: space + Self.opening(one) + Self.opening(other))
  }

  /// Takes the apostrophe of a decade: the '80s.
  private mutating func takeDecade(after count: Int) -> Bool {
    guard scalar(count) == "'", let tens = scalar(count + 1), let ones = scalar(count + 2),
      Self.isDigit(tens), Self.isDigit(ones), scalar(count + 3) == "s"
    else { return false }
    let space = String(String.UnicodeScalarView(source[position..<(position + count)]))
    return take(count + 1, as: space + "’")
  }

  /// Takes two quotes of which the second closes.
  private mutating func takeDoubled(_ first: Unicode.Scalar) -> Bool {
    guard let second = scalar(1), Self.isQuote(second) else { return false }
    return take(2, as: String(first) + Self.closing(second))
  }

  /// Whether the quote ends a word: white space, the end or a lone “s” follows.
  private func isBeforeSpace() -> Bool {
    guard let next = scalar(1) else { return true }
    if Self.isSpace(next) { return true }
    return next == "s" && !(scalar(2).map { Self.isUnicodeWord($0) } ?? false)
  }
}
