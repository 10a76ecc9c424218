import Diagnostics

/// libyaml's account of a problem, in the words of whoever wrote the text.
struct YAMLFailure {
  private let failure: YAMLEventStream.Failure
  private let offset: Int
  private let contextOffset: Int

  /// Takes an account, and the byte offsets in the file of its two places.
  init(_ failure: YAMLEventStream.Failure, offset: Int, contextOffset: Int?) {
    self.failure = failure
    self.offset = offset
    self.contextOffset = contextOffset ?? offset
  }

  /// The problem, at the place where the author should look.
  func problem(in file: SourceFile) -> NotationProblem {
    let problem = failure.problem
    if problem.contains("unexpected end of stream") || problem.contains("document indicator") {
      return NotationProblem(
        .invalidYAML,
        at: contextOffset,
        "the quote that opens here is never closed",
        remedy: "add the closing quote at the end of this value"
      )
    }
    if problem.contains("cannot start any token") || problem.contains("tab character") {
      return startProblem(in: file)
    }
    if let (message, remedy) = Self.explanation(of: problem, context: failure.context) {
      let place = Self.standsAtContext(problem) ? contextOffset : offset
      return NotationProblem(.invalidYAML, at: place, message, remedy: remedy)
    }
    return NotationProblem(.invalidYAML, at: offset, "the text is not YAML: \(problem)")
  }

  /// The problem with a character that begins nothing.
  private func startProblem(in file: SourceFile) -> NotationProblem {
    guard offset < file.bytes.count, file.bytes[offset] != UInt8(ascii: "\t") else {
      return NotationProblem(
        .invalidYAML,
        at: offset,
        "a tab is used for indentation; YAML takes only spaces",
        remedy: "replace the tab by spaces"
      )
    }
    let found = SourceCharacter.described(in: file.bytes, at: offset)
    return NotationProblem(
      .invalidYAML,
      at: offset,
      "a value cannot begin with \(found) unless it is in quotes",
      remedy: "put the value in quotes"
    )
  }

  /// Whether the start of what was being read tells more than the place where libyaml gave up.
  private static func standsAtContext(_ problem: String) -> Bool {
    problem.contains("could not find expected ':'") || problem.contains("',' or")
      || problem.contains("alphabetic")
  }

  /// What the author did, and what to do about it; nil for the problems that hardly anybody has.
  private static func explanation(
    of problem: String,
    context: String
  ) -> (message: String, remedy: String)? {
    switch problem {
    case "mapping values are not allowed in this context":
      return (
        "“:” is not allowed here: the value contains “: ” without quotes, or the line is indented too far",
        "put the value in quotes, or align the line with those above"
      )
    case "could not find expected ':'":
      return (
        "a line is neither “key: value” nor the rest of a value",
        "write “: ” after the key, or indent the line if it belongs to the value above"
      )
    case "did not find expected key":
      return (
        "expected a key here, or the end of the fields",
        "put the whole value in quotes, or align the line with those above"
      )
    case "did not find expected ',' or ']'":
      return ("the list that opens here lacks a “,” or the closing “]”", "complete the list")
    case "did not find expected ',' or '}'":
      return ("the map that opens here lacks a “,” or the closing “}”", "complete the map")
    case "block sequence entries are not allowed in this context":
      return ("a list with “- ” cannot begin on this line", "begin the list on a line of its own")
    case "found unknown escape character":
      return (
        "a backslash in double quotes begins an escape, and this is none",
        "double the backslash, or use single quotes"
      )
    case "did not find expected alphabetic or numeric character":
      return (
        "a value cannot begin with “*” or “&” unless it is in quotes",
        "put the value in quotes"
      )
    default:
      return context.contains("tag")
        ? ("a value cannot begin with “!” unless it is in quotes", "put the value in quotes")
        : nil
    }
  }
}
