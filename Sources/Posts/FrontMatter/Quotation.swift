/// A text of the author in quotes, as messages show it.
enum Quotation {
  /// The longest beginning of a text that is shown, in Unicode scalars.
  private static let shownScalars = 40

  /// The text in typographic quotes, cut if it is long.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > shownScalars else { return "“\(text)”" }
    return "“\(String(scalars.prefix(shownScalars)))…”"
  }
}
