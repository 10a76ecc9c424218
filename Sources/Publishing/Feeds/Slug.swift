import FeedModel

/// Makes words fit for paths and URLs: letters of any script, digits and emoji stay, small where there are two
/// cases; everything else becomes hyphens.
enum Slug {
  /// The longest slug in bytes: a file system takes 255 for a name, its ending included.
  static let longest = 120

  /// The slug of a text; empty if nothing of it can stay.
  static func slug(of text: String) -> String {
    var slug = ""
    var isWaiting = false
    for character in text.lowercased() {
      guard stays(character) else {
        isWaiting = true
        continue
      }
      let needed = character.utf8.count + (isWaiting ? 1 : 0)
      guard slug.utf8.count + needed <= longest else { break }
      if isWaiting, !slug.isEmpty { slug.append("-") }
      isWaiting = false
      slug.append(character)
    }
    return slug
  }

  /// A mark that tells texts of the same slug apart, eight hexadecimal digits of the text's hash.
  static func mark(of text: String) -> String {
    Hexadecimal.text(of: SHA1.digest(of: Array(text.lowercased().utf8)).prefix(4))
  }

  private static func stays(_ character: Character) -> Bool {
    if character.isLetter || character.isNumber { return true }
    guard let scalar = character.unicodeScalars.first, !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .otherSymbol: return true
    default: return false
    }
  }
}
