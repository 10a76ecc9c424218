/// A word in braces that a template replaces by something of the entry.
package enum TemplatePlaceholder: String, CaseIterable, Sendable {
  /// The title of the entry.
  case title
  /// The address of the entry.
  case link
  /// Who wrote the entry.
  case author
  /// Where to write to.
  case mail

  /// What stands in its place, in the words of the documentation.
  package var meaning: String {
    switch self {
    case .title: "the title of the entry; its link if it has none"
    case .link: "the link of the entry"
    case .author: "the names of those who wrote the entry, else those of the site"
    case .mail:
      "the mail address of the first of them who has one, else of the site's author; nothing if there is none"
    }
  }
}
