/// The notations in which people write the fields of posts.
enum FrontMatterNotation: Equatable {
  /// YAML between lines `---`.
  case yaml
  /// TOML between lines `+++`.
  case toml
  /// A JSON object at the very start.
  case json

  /// What ends the fields, in the words of a message.
  var end: String {
    switch self {
    case .yaml: "a line “---”"
    case .toml: "a line “+++”"
    case .json: "“}”"
    }
  }
}
