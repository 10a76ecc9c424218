import Diagnostics

/// The problems with texts that libyaml cannot read, or that front matter has no use for.
extension YAMLReader {
  /// Refuses a document that begins behind another one.
  mutating func refuseSecondDocument(_ event: YAMLEvent) throws(NotationProblem) {
    guard builder.root != nil else { return }
    cursor.advance(to: event.start)
    throw NotationProblem(
      .invalidYAML,
      at: cursor.offset,
      "a second document begins here; expected one only",
      remedy: "remove the line “---”"
    )
  }

  /// The problem with an anchor or an alias.
  mutating func aliasProblem(_ event: YAMLEvent) -> NotationProblem {
    cursor.advance(to: event.start)
    let what = event.hasAnchor ? "an anchor (“&”)" : "an alias (“*”)"
    return NotationProblem(.yamlAlias, at: cursor.offset, "\(what) stands here; expected a value")
  }

  /// The problem with a tag of the value at the cursor.
  func tagProblem(_ tag: String) -> NotationProblem {
    let core = "tag:yaml.org,2002:"
    let typed = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    return NotationProblem(
      .yamlTag,
      at: cursor.offset,
      "the tag “\(typed)” has no meaning here, or does not suit its value"
    )
  }

  /// The problem with a list or a map at the cursor, in the place of a key.
  func keyProblem() -> NotationProblem {
    NotationProblem(
      .invalidYAML,
      at: cursor.offset,
      "a list or a map stands where a key was expected",
      remedy: "put a value that begins with “{” or “[” in quotes"
    )
  }

  /// The problem that libyaml has, at its place in the file.
  func problem(of failure: YAMLEventStream.Failure) -> NotationProblem {
    let start = range.lowerBound
    let offset = YAMLCursor.offset(ofCharacter: failure.problemIndex, in: file, from: start)
    if let quote = suspectQuote, file.position(ofOffset: offset).line == quote.lastLine {
      return NotationProblem(
        .invalidYAML,
        at: quote.offset,
        "the quote that opens here is closed only on line \(quote.lastLine)",
        remedy: "add the closing quote at the end of this value"
      )
    }
    let context = failure.contextIndex.map {
      YAMLCursor.offset(ofCharacter: $0, in: file, from: start)
    }
    return YAMLFailure(failure, offset: offset, contextOffset: context).problem(in: file)
  }
}
