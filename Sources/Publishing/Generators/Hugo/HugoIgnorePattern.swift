/// Turns the regular expressions of `ignoreFiles` into patterns of paths, as far as they are simple.
enum HugoIgnorePattern {
  /// The pattern below the content folder that means the same as an expression; nil for one with more than literal
  /// characters, `.`, `.*`, `^` and `$`.
  static func pattern(of expression: String) -> String? {
    var rest = expression[...]
    let isAnchored = rest.first == "^"
    if isAnchored { rest.removeFirst() }
    let isEnd = rest.last == "$" && !rest.hasSuffix("\\$")
    if isEnd { rest.removeLast() }
    var pattern = ""
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        guard let escaped = rest.popFirst(), !escaped.isLetter, !escaped.isNumber else {
          return nil
        }
        pattern.append(escaped)
      case "." where rest.first == "*":
        rest.removeFirst()
        pattern += "**"
      case ".": pattern.append("?")
      case "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "^", "$": return nil
      default: pattern.append(character)
      }
    }
    // Hugo's paths begin with the content folder.
    if pattern.hasPrefix("content/") {
      pattern = "/" + pattern.dropFirst("content/".count)
    } else if !isAnchored {
      pattern = "**" + pattern
    }
    return isEnd ? pattern : pattern + "**"
  }
}
