import HTML

/// Finds character references to what XML cannot carry, such as `&#8;`.
enum IllegalReference {
  /// The offset of the first one in a part of a text; nil if there is none.
  static func first(in html: [UInt8], _ range: Range<Int>) -> Int? {
    for index in range where html[index] == .ampersand {
      guard index + 1 < html.count, html[index + 1] == .hash else { continue }
      let found = CharacterReference(at: index, in: html, isInAttribute: false)
      if let found, !XMLCharacters.isLegal(found.scalar) { return index }
    }
    return nil
  }
}
