package import FeedModel

/// What the placeholders of a template stand for in one entry.
package struct TemplateValues: Sendable {
  /// The title as plain text; nil if the entry has none.
  package let title: String?

  /// The address of the entry.
  package let link: AbsoluteURL

  /// The names of the authors as plain text; nil if nobody is known.
  package let author: String?

  /// A mail address; nil if none is known.
  package let mail: String?

  /// Makes values of what is known of an entry.
  package init(title: String?, link: AbsoluteURL, author: String?, mail: String?) {
    self.title = title
    self.link = link
    self.author = author
    self.mail = mail
  }

  /// What stands in the place of a placeholder; nil if it is not known.
  func value(of placeholder: TemplatePlaceholder) -> String? {
    switch placeholder {
    case .title: title ?? link.text
    case .link: link.text
    case .author: author
    case .mail: mail
    }
  }
}
