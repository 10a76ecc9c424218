import FeedModel
import Notation

extension FieldReader {
  /// The authors: `author`, else `authors`; a name, a map, or a list of them.
  mutating func authors() -> [AuthorField] {
    for key in ["author", "authors"] {
      guard let value = value(key) else { continue }
      let authors = (value.array ?? [value]).compactMap { author($0, of: key) }
      guard !authors.isEmpty else { continue }
      record(key, value)
      return authors
    }
    return []
  }

  /// One author; nil if there is no name.
  private mutating func author(_ value: Value, of key: String) -> AuthorField? {
    guard value.object != nil else {
      return text(value, of: key).map { AuthorField(name: $0.value) }
    }
    guard let name = text(in: value, of: key, "name") else {
      reportType(of: value, key, expected: "a name, or a map with “name”")
      return nil
    }
    return AuthorField(
      name: name.value,
      email: text(in: value, of: key, "email")?.value,
      url: text(in: value, of: key, "url", "uri")
    )
  }

  /// The subjects of some fields, each term once: a list of texts, or one text split at its commas.
  mutating func subjects(_ keys: String...) -> [Category] {
    var terms: [String] = []
    for key in keys {
      guard let value = value(key) else { continue }
      record(key, value)
      for term in self.terms(value, of: key) where !terms.contains(term) { terms.append(term) }
    }
    return terms.map(Category.init)
  }

  private mutating func terms(_ value: Value, of key: String) -> [String] {
    if let list = value.array { return list.compactMap { text($0, of: key)?.value } }
    guard let text = value.scalarText else {
      reportType(of: value, key, expected: "a list of texts")
      return []
    }
    return text.utf8.split(separator: UInt8(ascii: ","))
      .map { Self.trimmed(String(Substring($0))) }
      .filter { !$0.isEmpty }
  }

  /// The text of the first of some members of a map that has one.
  mutating func text(in map: Value, of key: String, _ names: String...) -> Located<String>? {
    for name in names {
      guard let value = map[name] else { continue }
      if let text = text(value, of: "\(key).\(name)") { return text }
    }
    return nil
  }
}
