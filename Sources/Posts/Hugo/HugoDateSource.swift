/// Something that the date of a page can come from in Hugo: an element of `frontmatter.date`.
package enum HugoDateSource: Hashable, Sendable {
  /// A field of the front matter, in small letters.
  case field(String)
  /// The date at the start of the file's name, which then is no part of the slug.
  case fileName

  /// The sources of a site that says nothing.
  package static let usual: [HugoDateSource] = [
    .field("date"), .field("publishdate"), .field("lastmod"),
  ]

  /// The fields that Hugo takes under several names; the first is the one that the others stand for.
  private static let names: [[String]] = [
    ["lastmod", "modified"], ["publishdate", "pubdate", "published"],
    ["expirydate", "unpublishdate"],
  ]

  /// The sources that a word stands for: one, or all the usual ones; nil for one that feedgen has no answer to, such as
  /// the time of the file.
  package static func sources(named word: String) -> [HugoDateSource]? {
    switch word.lowercased() {
    case ":default": usual
    case ":filename": [.fileName]
    case let name where name.hasPrefix(":"): nil
    case let name: [.field(name)]
    }
  }

  /// The names under which a field may stand.
  static func names(of field: String) -> [String] {
    names.first { $0[0] == field } ?? [field]
  }
}
