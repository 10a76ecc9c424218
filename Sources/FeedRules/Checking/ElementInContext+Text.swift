import LibXML

extension ElementInContext {
  /// The element's text without the white space around it.
  var textValue: Value {
    // Whole texts are copied at once, parts of them byte by byte.
    let bytes = Array(element.text.utf8)
    let trimmed = bytes.trimmed
    let isWhole = trimmed.count == bytes.count
    return Value(bytes: isWhole ? bytes : Array(trimmed), subject: subject, context: self)
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
