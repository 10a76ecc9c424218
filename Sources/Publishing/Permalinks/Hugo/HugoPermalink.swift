import FeedModel

/// A permalink pattern of Hugo, such as `/:year/:month/:slug/`.
struct HugoPermalink: Hashable, Sendable {
  /// What a pattern is made of.
  private enum Part: Hashable, Sendable {
    /// Text that every permalink has.
    case literal(String)
    /// Something of the page.
    case placeholder(HugoPlaceholder, HugoSectionRange)
    /// The date in a form of Go's, such as `2006-01`.
    case date(String)
  }

  private let parts: [Part]

  /// Reads a pattern: a colon and the name of a placeholder, or a form of dates, stand for something of the page.
  init(_ text: String) throws(PermalinkPattern.UnknownPlaceholder) {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      if colon > rest.startIndex { parts.append(.literal(Self.text(rest[..<colon]))) }
      let word = rest[(colon + 1)...].prefix(while: Self.word.contains)
      rest = rest[word.endIndex...]
      var range = ""
      if rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
        range = Self.text(rest[(rest.startIndex + 1)..<end])
        rest = rest[(end + 1)...]
      }
      parts.append(try Self.part(Self.text(word), range))
    }
    if !rest.isEmpty { parts.append(.literal(Self.text(rest))) }
    self.parts = parts
  }

  /// The path of a page, each part fit for a path.
  func path(of page: HugoPage) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let placeholder, let range): page.text(of: placeholder, range)
      case .date(let layout): HugoCalendar(page.published).text(of: layout)
      }
    }.joined()
  }

  private static func part(
    _ word: String,
    _ range: String
  ) throws(PermalinkPattern.UnknownPlaceholder) -> Part {
    if let placeholder = HugoPlaceholder(rawValue: word) {
      guard !range.isEmpty else { return .placeholder(placeholder, .all) }
      if placeholder == .sections, let chosen = HugoSectionRange(range) {
        return .placeholder(placeholder, chosen)
      }
    } else if HugoCalendar.isLayout(word), range.isEmpty {
      return .date(word)
    }
    throw PermalinkPattern.UnknownPlaceholder(name: range.isEmpty ? word : "\(word)[\(range)]")
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes that make a word.
  private static let word = ASCIISet(lettersDigitsAnd: "_")
}
