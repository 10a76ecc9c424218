import FeedModel

/// Writes the front matter of a post in YAML, a line or a few for each field.
struct FrontMatterWriter {
  /// The lines so far, without those that begin and end the front matter.
  private(set) var text = ""

  private var indent = ""

  /// Writes a field with a text; nothing for a text that is not there or empty.
  mutating func field(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    line(key, YAMLScalar(value).text)
  }

  /// Writes a field with a text that stands in quotes whatever it is, as titles do.
  mutating func field(_ key: String, quoting value: String?) {
    guard let value, !value.isEmpty else { return }
    line(key, YAMLScalar(quoting: value).text)
  }

  /// Writes a field with a time (RFC 3339); nothing for none.
  mutating func field(_ key: String, _ time: Timestamp?) {
    guard let time else { return }
    line(key, time.rfc3339)
  }

  /// Writes a field with a number; nothing for none.
  mutating func field(_ key: String, _ number: Int?) {
    guard let number else { return }
    line(key, String(number))
  }

  /// Writes a field with a list in brackets on one line; nothing for an empty list.
  mutating func field(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    let list = values.map { YAMLScalar($0, inList: true).text }.joined(separator: ", ")
    line(key, "[ \(list) ]")
  }

  /// Writes a field with a map; nothing if nothing is written into it.
  mutating func map(_ key: String, _ members: (inout FrontMatterWriter) -> Void) {
    let inner = inside(members)
    guard !inner.isEmpty else { return }
    text += "\(indent)\(key):\n\(inner)"
  }

  /// Writes a field with a list of maps, or with the one map there is.
  mutating func maps<Element>(
    _ key: String,
    _ elements: [Element],
    _ members: (inout FrontMatterWriter, Element) -> Void
  ) {
    if elements.count == 1 { return map(key) { members(&$0, elements[0]) } }
    guard !elements.isEmpty else { return }
    text += "\(indent)\(key):\n"
    for element in elements {
      let inner = inside { members(&$0, element) }
      // The first line begins the element: its indent becomes the mark.
      text += "\(indent)- " + inner.dropFirst(indent.count + 2)
    }
  }

  /// The whole front matter, with the lines that begin and end it.
  var block: String { "---\n\(text)---\n" }

  private func inside(_ members: (inout FrontMatterWriter) -> Void) -> String {
    var writer = FrontMatterWriter()
    writer.indent = indent + "  "
    members(&writer)
    return writer.text
  }

  private mutating func line(_ key: String, _ value: String) {
    text += indent
    text += key
    text += ": "
    text += value
    text += "\n"
  }
}
