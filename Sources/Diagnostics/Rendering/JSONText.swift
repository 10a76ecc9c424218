/// Writes the few kinds of JSON text (RFC 8259) that reports are made of.
enum JSONText {
  /// A string in quotes (RFC 8259 §7).
  ///
  /// Whatever ``VisibleText`` would not print raw is escaped too, since reports end up on terminals.
  static func string(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
  }

  /// A string, or `null`.
  static func string(_ text: String?) -> String {
    text.map { string($0) } ?? "null"
  }

  /// A whole number, or `null`.
  static func number(_ number: Int?) -> String {
    number.map(String.init) ?? "null"
  }

  /// An object of members whose values are JSON text already.
  static func object(_ members: KeyValuePairs<String, String>) -> String {
    object(members.map { ($0.key, $0.value) })
  }

  /// An object of members that were put together one by one.
  static func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\(string($0.name)):\($0.value)" }.joined(separator: ",") + "}"
  }

  /// An array of values that are JSON text already.
  static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard VisibleText.isObeyed(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
