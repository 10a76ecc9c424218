/// Quotes what a feed says in a message.
enum Quotation {
  /// How many characters are quoted; a longer text is cut.
  static let limit = 80

  /// A text in typographic quotes, white space at its ends left out.
  static func of(_ text: String) -> String {
    let trimmed = text.trimmed
    let scalars = trimmed.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return "“\(trimmed)”" }
    return "“\(String(scalars[..<end]))…”"
  }
}
