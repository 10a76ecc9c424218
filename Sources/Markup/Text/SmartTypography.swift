/// Sets quotes, dashes and dots as kramdown's “SmartyPants” does, by which Jekyll's feeds have their titles.
///
/// `"a"` becomes “a”, `--` a dash, `---` a longer one, `...` an ellipsis, `<<` and `>>` guillemets. Tags and character
/// references stay as they are. Takes linear time.
package struct SmartTypography {
  /// The text.
  let source: [Unicode.Scalar]
  /// Where the next character stands.
  private(set) var position = 0
  /// Whether no `>` is left: then no further `<` is tried, or time would be quadratic.
  private var isOutOfTags = false

  private var output = String.UnicodeScalarView()

  /// The text with its typography.
  package static func text(of source: String) -> String {
    guard source.utf8.contains(where: isOfInterest) else { return source }
    var typography = SmartTypography(source)
    typography.run()
    return String(typography.output)
  }

  private init(_ text: String) {
    source = Array(text.unicodeScalars)
  }

  private static func isOfInterest(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  private mutating func run() {
    while position < source.count {
      if takeQuote() || takeReference() || takeSymbol() || takeTag() { continue }
      output.append(source[position])
      position += 1
    }
  }

  /// The character so many places ahead; nil behind the end.
  func scalar(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < source.count ? source[position + ahead] : nil
  }

  private func comes(_ text: String) -> Bool {
    source[position...].starts(with: text.unicodeScalars)
  }

  /// Takes so many characters, and writes a text in their place; always true.
  mutating func take(_ count: Int, as text: String) -> Bool {
    output.append(contentsOf: text.unicodeScalars)
    position += count
    return true
  }

  /// Takes dashes, dots and guillemets.
  private mutating func takeSymbol() -> Bool {
    for (symbol, text) in Self.symbols where comes(symbol) {
      return take(symbol.unicodeScalars.count, as: text)
    }
    return false
  }

  private static let symbols = [
    ("---", "—"), ("--", "–"), ("...", "…"), ("\\<<", "&lt;&lt;"), ("\\>>", "&gt;&gt;"),
    ("<< ", "«\u{A0}"), (" >>", "\u{A0}»"), ("<<", "«"), (">>", "»"),
  ]

  /// Takes a character reference as it stands.
  private mutating func takeReference() -> Bool {
    guard scalar() == "&" else { return false }
    let name = source[(position + 1)...].prefix { Self.isWord($0) || $0 == "#" }
    guard !name.isEmpty, name.endIndex < source.count, source[name.endIndex] == ";" else {
      return false
    }
    output.append(contentsOf: source[position...name.endIndex])
    position = name.endIndex + 1
    return true
  }

  /// Takes a tag as it stands.
  private mutating func takeTag() -> Bool {
    guard !isOutOfTags, scalar() == "<", let next = scalar(1), next == "/" || Self.isLetter(next)
    else { return false }
    guard let end = source[position...].firstIndex(of: ">") else {
      isOutOfTags = true
      return false
    }
    output.append(contentsOf: source[position...end])
    position = end + 1
    return true
  }
}
