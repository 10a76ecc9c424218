/// What a value without quotes is: a truth value, a number, a date or a time.
///
/// Dates keep the text that was typed: whoever asks for one knows what a time without an offset means, and tells of
/// days that no calendar has.
enum TOMLWord {
  /// The kind and the text of a word; nil for anything else.
  static func value(of word: String) -> (content: Value.Content, text: String)? {
    switch word {
    case "true": return (.boolean(true), word)
    case "false": return (.boolean(false), word)
    case "inf", "+inf", "-inf", "nan", "+nan", "-nan": return (.string, word)
    default: break
    }
    if isDateOrTime(word) { return (.string, word) }
    if let number = withRadix(word) { return (.number, number) }
    return decimal(word).map { (.number, $0) }
  }

  /// `0xFF`, `0o17` and `0b11` as decimal numbers.
  private static func withRadix(_ word: String) -> String? {
    let radix: [String: Int] = ["0x": 16, "0o": 8, "0b": 2]
    guard let radix = radix[String(word.prefix(2))] else { return nil }
    let digits = word.dropFirst(2)
    guard let plain = joined(digits), !plain.hasPrefix("+"), !plain.hasPrefix("-") else {
      return nil
    }
    return Int(plain, radix: radix).map(String.init)
  }

  /// A whole number or one with a fraction or an exponent, without its underscores.
  private static func decimal(_ word: String) -> String? {
    var rest = word[...]
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let last = (parts.last ?? "").split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "e" || $0 == "E"
    }
    var exponent = last.count > 1 ? last[1] : "0"
    if exponent.first == "-" || exponent.first == "+" { exponent.removeFirst() }
    let whole = parts.count > 1 ? parts[0] : last[0]
    let fraction = parts.count > 1 ? last[0] : "0"
    guard whole == "0" || whole.first != "0" else { return nil }
    guard [whole, fraction, exponent].allSatisfy({ joined($0).map(isDigits) ?? false }) else {
      return nil
    }
    return String(word.filter { $0 != "_" })
  }

  /// Digits without the underscores between them; nil if one stands elsewhere.
  private static func joined(_ digits: Substring) -> String? {
    let parts = digits.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return parts.joined()
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// Whether a word has the form of a date, a time of day, or a date and a time with or without an offset.
  private static func isDateOrTime(_ word: String) -> Bool {
    var rest = word.utf8[...]
    let hasDate = take("0000-00-00", from: &rest)
    if hasDate, rest.isEmpty { return true }
    if hasDate {
      guard let mark = rest.popFirst(), mark == 0x54 || mark == 0x74 || mark == 0x20 else {
        return false
      }
    }
    guard take("00:00:00", from: &rest) else { return false }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard hasDate, let first = rest.first else { return rest.isEmpty }
    if first == 0x5A || first == 0x7A { return rest.count == 1 }
    return take("+00:00", from: &rest) && rest.isEmpty
  }

  /// Takes a form off the front of a text: a zero stands for any digit, a plus for either sign.
  private static func take(_ form: StaticString, from text: inout Substring.UTF8View) -> Bool {
    let wanted = form.description.utf8
    guard text.count >= wanted.count else { return false }
    for (byte, expected) in zip(text, wanted) {
      switch expected {
      case 0x30: guard 0x30...0x39 ~= byte else { return false }
      case 0x2B: guard byte == 0x2B || byte == 0x2D else { return false }
      default: guard byte == expected else { return false }
      }
    }
    text = text.dropFirst(wanted.count)
    return true
  }
}
