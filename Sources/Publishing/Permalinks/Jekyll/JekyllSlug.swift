/// Makes words fit for URLs as Jekyll does.
enum JekyllSlug {
  /// Letters, marks and digits of any script in small letters, hyphens for everything else.
  static func plain(_ text: String) -> String {
    slug(of: text) { _ in false }.lowercased()
  }

  /// The same with capitals, and with the punctuation that URLs can carry.
  static func pretty(_ text: String) -> String {
    slug(of: text) { scalar in
      switch scalar {
      case ".", "_", "~", "!", "$", "&", "'", "(", ")", "+", ",", ";", "=", "@": true
      default: false
      }
    }
  }

  /// A text in small letters, character by character as Ruby has it.
  static func lowercased(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
  }

  private static func slug(of text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isLetterMarkOrDigit || isKept(scalar) {
        slug.append(scalar)
      } else if slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.first == "-" { slug.removeFirst() }
    if slug.last == "-" { slug.removeLast() }
    return String(slug)
  }
}
