/// The values of TOML that have no quotes.
extension TOMLScanner {
  /// Reads a truth value, a number, a date or a time.
  mutating func word() throws(NotationProblem) -> Value {
    let (position, start) = (position, offset)
    var word = Self.word(at: rest)
    // A space may stand between a date and a time.
    if word.count == 10, bytes[word.startIndex + 4] == UInt8(ascii: "-"),
      rest.dropFirst(10).first == UInt8(ascii: " ")
    {
      let time = Self.word(at: rest.dropFirst(11))
      if let digit = time.first, 0x30...0x39 ~= digit { word = bytes[start..<time.endIndex] }
    }
    let text = String(decoding: word, as: UTF8.self)
    guard let value = TOMLWord.value(of: text) else { throw wordProblem(text) }
    advance(by: word.count)
    return Value(value.content, text: value.text, position: position, offset: start)
  }

  private static func word(at rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rest.prefix { byte in
      switch byte {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"),
        UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        false
      default: true
      }
    }
  }

  private func wordProblem(_ word: String) -> NotationProblem {
    guard !word.isEmpty else { return problem("expected a value, found \(described)") }
    let shown = word.unicodeScalars.count > 40 ? String(word.unicodeScalars.prefix(40)) + "…" : word
    if ["true", "false"].contains(word.lowercased()) {
      return problem("“\(shown)” must be in lower case", remedy: "write “\(word.lowercased())”")
    }
    if word == "null" || word == "nil" || word == "~" {
      return problem("TOML has no “\(shown)”", remedy: "remove the line")
    }
    return problem("“\(shown)” is no value", remedy: "put a text in double quotes")
  }
}
