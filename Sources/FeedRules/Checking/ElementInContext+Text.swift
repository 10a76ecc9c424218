import LibXML

extension ElementInContext {
  /// The element's text without the white space around it.
  var textValue: Value {
    Value(bytes: Array(element.text.utf8.trimmed), subject: subject, context: self)
  }

  /// Whether the counts in an item are dated: by its channel, or because the format is not RSS.
  var isInDatedChannel: Bool {
    document.format != .rss || document.hasBuildDate
  }
}

extension XMLElement {
  /// Whether there is any element inside.
  var hasElements: Bool {
    children.contains { node in
      if case .element = node { true } else { false }
    }
  }
}
