/// The kind of a YAML scalar: the core schema of YAML 1.2.2 §10.3.2, decimal numbers only.
///
/// YAML 1.1 made truth values of `no` and `on` and sexagesimal numbers of `12:30`; here these are the texts they look like.
enum YAMLSchema {
  /// The kind of a scalar without quotes and without a tag.
  static func content(ofPlain text: String) -> Value.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: isNumber(text) ? .number : .string
    }
  }

  /// The kind of a scalar with a tag; nil for a tag that is not in the schema or does not suit the text.
  static func content(of text: String, tag: String) -> Value.Content? {
    let plain = content(ofPlain: text)
    switch tag {
    case "!", "tag:yaml.org,2002:str": return .string
    case "tag:yaml.org,2002:null": return plain == .null ? plain : nil
    case "tag:yaml.org,2002:bool": return Value.Content.booleans.contains(plain) ? plain : nil
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float": return plain == .number ? plain : nil
    default: return nil
    }
  }

  /// Whether a tag may stand at a list or a map.
  static func isCollection(tag: String) -> Bool {
    tag == "!" || tag == "tag:yaml.org,2002:seq" || tag == "tag:yaml.org,2002:map"
  }

  /// Whether a text is `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    passSign(&rest)
    let whole = passDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = passDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      passSign(&rest)
      guard passDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func passSign(_ text: inout Substring.UTF8View) {
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { text.removeFirst() }
  }

  /// Passes over digits, and tells how many there were.
  private static func passDigits(_ text: inout Substring.UTF8View) -> Int {
    let rest = text.drop { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    defer { text = rest }
    return text.count - rest.count
  }
}

extension Value.Content {
  /// Both truth values.
  fileprivate static let booleans: [Value.Content] = [.boolean(true), .boolean(false)]
}
