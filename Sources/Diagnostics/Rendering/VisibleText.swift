/// Makes text safe to print: what a terminal would obey is shown as `\u{8}` instead.
package enum VisibleText {
  /// The text with every control character, line separator and direction override made visible.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += of($1) }
  }

  /// A scalar as it stands, or its escape.
  static func of(_ scalar: Unicode.Scalar) -> String {
    guard isObeyed(scalar) else { return String(scalar) }
    return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Whether a scalar changes what a terminal or a log shows around it.
  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1
    case 0x2028, 0x2029: true  // line and paragraph separator
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction marks
    default: false
    }
  }
}
