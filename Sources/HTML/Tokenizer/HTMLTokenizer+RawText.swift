extension HTMLTokenizer {
  /// Reads raw text up to the end tag of the element it stands in; nil if there is none.
  ///
  /// The RAWTEXT states (WHATWG §13.2.5.3, §13.2.5.12 to §13.2.5.14) and the script data states.
  mutating func readRawText() -> HTMLToken? {
    let end = rawTextEnd()
    contentModel = .markup
    return readRawText(upTo: end)
  }

  /// Reads the rest of the input: the PLAINTEXT state (§13.2.5.5).
  mutating func readPlainText() -> HTMLToken? {
    readRawText(upTo: input.count)
  }

  /// Finds the end tag of the element whose raw text begins at `position`, or the end of the input.
  func rawTextEnd() -> Int {
    contentModel == .script ? scriptEnd() : plainRawTextEnd()
  }

  /// Tells whether the end tag of the element whose content is read stands at `index`.
  ///
  /// The standard's “appropriate end tag token”: its name is followed by white space, `/` or `>`.
  func isContentEnd(at index: Int) -> Bool {
    let name = index + 2
    guard name < input.count, input[index + 1] == .solidus else { return false }
    return hasTagName(contentName, at: name)
  }

  /// Tells whether a tag's name stands at `index`, together with the byte that ends it.
  func hasTagName(_ name: some Collection<UInt8>, at index: Int) -> Bool {
    let end = index + name.count
    return end < input.count && input[end].endsTagName && input.hasText(name, at: index)
  }
}

extension HTMLTokenizer {
  private mutating func readRawText(upTo end: Int) -> HTMLToken? {
    let start = position
    position = end
    return start == end ? nil : .text(normalized(start..<end))
  }

  private func plainRawTextEnd() -> Int {
    var index = position
    while true {
      index = ByteSearch.first(.lessThan, in: input.span, from: index)
      if index == input.count || isContentEnd(at: index) { return index }
      index += 1
    }
  }
}
