import Diagnostics

/// What is wrong with a text that is nearly JSON, in the words of whoever wrote it.
extension JSONScanner {
  /// A problem at the next byte.
  func problem(_ message: String, remedy: String? = nil) -> NotationProblem {
    NotationProblem(.invalidJSON, at: offset, message, remedy: remedy)
  }

  /// Refuses a byte order mark, which RFC 8259 §8.1 forbids to write.
  func refuseByteOrderMark() throws(NotationProblem) {
    guard offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    throw problem(
      "a byte order mark (U+FEFF) stands before the text",
      remedy: "save the file as UTF-8 without a byte order mark"
    )
  }

  /// The problem with a comment, or with a lone “/”.
  func commentProblem() -> NotationProblem {
    let isComment =
      byte == UInt8(ascii: "#") || bytes[offset...].starts(with: "//".utf8)
      || bytes[offset...].starts(with: "/*".utf8)
    guard isComment else { return problem("expected a value, found “/”") }
    return problem("JSON has no comments", remedy: "remove the comment")
  }

  /// The problem with what stands in the place of a value.
  func valueProblem(word: String) -> NotationProblem {
    switch word {
    case "": return signProblem(expected: "a value")
    case "NaN", "nan", "Infinity", "inf":
      return problem("JSON has no “\(word)”", remedy: "write null or a number")
    case "True", "TRUE", "False", "FALSE", "Null", "NULL":
      return problem(
        "“\(word)” must be in lower case",
        remedy: "write “\(word.lowercased())”"
      )
    case "None", "nil", "undefined":
      return problem("JSON has no “\(word)”", remedy: "write “null”")
    default:
      return problem("“\(word)” is no value", remedy: "put a text in double quotes")
    }
  }

  /// The problem with what stands in the place of a key.
  func keyProblem() -> NotationProblem {
    let word = word()
    guard word.isEmpty else {
      return problem("the key “\(word)” has no quotes", remedy: "put it in double quotes")
    }
    return signProblem(expected: "a key in double quotes")
  }

  private func signProblem(expected: String) -> NotationProblem {
    let found = described
    switch found {
    case "“'”", "“`”", "“‘”", "“’”":
      return problem("single quotes do not quote in JSON", remedy: "use double quotes (\")")
    case "““”", "“””", "“„”", "“«”":
      return problem("typographic quotes do not quote in JSON", remedy: "use plain quotes (\")")
    case "“,”":
      return problem(
        "expected \(expected), found “,”: a comma too many",
        remedy: "remove the comma"
      )
    case "“+”", "“.”":
      return problem("a number begins with a digit or “-”, not with \(found)")
    default:
      return problem("expected \(expected), found \(found)")
    }
  }
}
