/// What Hugo calls a section that says no title: the name of its folder with a capital, in the plural.
enum HugoSectionTitle {
  /// Words that are their own plural.
  private static let uncounted: Set<String> = [
    "news", "series", "species", "equipment", "information", "money", "software", "sheep", "fish",
  ]

  /// The title of a section in a folder.
  static func title(of folder: String) -> String {
    let name = folder.prefix(1).uppercased() + folder.dropFirst()
    let small = name.lowercased()
    if uncounted.contains(small) { return name }
    if ["s", "x", "z", "ch", "sh"].contains(where: small.hasSuffix) {
      return small.hasSuffix("s") && !small.hasSuffix("ss") ? name : name + "es"
    }
    if small.hasSuffix("y"), let before = small.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    return name + "s"
  }
}
