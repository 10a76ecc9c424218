import HTML

/// Puts HTML together out of literals that are markup and texts that are none.
struct MarkupBuilder {
  /// What has been written, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Adds markup of our own as it is.
  mutating func markup(_ html: StaticString) {
    bytes.append(contentsOf: html.description.utf8)
  }

  /// Adds a text that is shown as it is; characters that HTML cannot carry are left out.
  mutating func text(_ text: String) {
    bytes.append(legalText: Array(text.utf8)[...])
  }

  /// Adds an attribute with a space before it; nothing if there is no value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    markup(" ")
    markup(name)
    markup("=\"")
    bytes.append(legalValue: Array(value.utf8)[...])
    markup("\"")
  }

  /// Adds a start tag with attributes, those without a value left out.
  mutating func tag(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    markup("<")
    markup(name)
    for (name, value) in attributes { attribute(name, value) }
    markup(">")
  }
}
