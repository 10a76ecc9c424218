/// How servers are told of a path, each in its own language.
extension Snippets {
  /// What matches a file, or files with numbers, in nginx.
  static func matcherForNginx(_ file: ServedFile) -> String {
    file.suffix == nil ? "= \(quoted(file.path))" : "~ \(quoted(expression(for: file)))"
  }

  /// What matches a file, or files with numbers, in Caddy, to which `*`, `%` and braces mean something in a path.
  static func matcherForCaddy(_ file: ServedFile) -> String {
    let isPlain = file.suffix == nil && !file.path.contains { "*{}%".contains($0) }
    return isPlain ? "path \(quoted(file.path))" : "path_regexp \(expression(for: file))"
  }

  /// What a path is compared with in a condition of Apache.
  static func conditionForApache(_ file: ServedFile) -> String {
    file.suffix == nil ? "== \(quotedForApache(file.path))" : "=~ m#\(expression(for: file))#"
  }

  /// A regular expression for a file, or for files with numbers, without spaces, backslashes and quotes, which every server reads
  /// in its own way; what needs one stands for any character.
  private static func expression(for file: ServedFile) -> String {
    guard let suffix = file.suffix else { return "^\(literal(file.path))$" }
    return "^\(literal(file.path))[0-9]+\(literal(suffix))$"
  }

  private static func literal(_ path: String) -> String {
    path.unicodeScalars.map { scalar -> String in
      if !scalar.isASCII || scalar.properties.isAlphabetic
        || "/-_0123456789".contains(String(scalar))
      {
        return String(scalar)
      }
      return scalar.value <= 0x20 || #"\"'#^]{}"#.unicodeScalars.contains(scalar)
        ? "." : "[\(scalar)]"
    }.joined()
  }

  /// A path in double quotes, as nginx and Caddy read it.
  private static func quoted(_ path: String) -> String {
    var quoted = ""
    for character in path {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return "\"\(quoted)\""
  }

  /// A path in single quotes, inside of the double quotes around a condition of Apache, which reads backslashes twice.
  private static func quotedForApache(_ path: String) -> String {
    var quoted = ""
    for character in path {
      switch character {
      case "'", "\"": quoted += "\\" + String(character)
      case "\\": quoted += #"\\\\"#
      case "%", "$": quoted += "\\" + String(character)
      default: quoted.append(character)
      }
    }
    return "'\(quoted)'"
  }

  /// A path of a URL in which `*` and `:` do not stand for other texts.
  static func withoutPatterns(_ path: Substring) -> String {
    path.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "%2A")
      .split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
  }
}
