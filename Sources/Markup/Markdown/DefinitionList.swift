/// A definition list (kramdown, PHP Markdown Extra): terms on lines of their own, then definitions, each
/// behind a colon.
struct DefinitionList {
  /// A term or a definition.
  struct Part {
    /// What a part is.
    enum Kind {
      /// A term, on one line.
      case term
      /// A definition right below the line before it.
      case tightDefinition
      /// A definition below a blank line: its text is a paragraph.
      case definition
    }

    /// What the part is.
    let kind: Kind
    /// Where its text stands.
    let range: Range<Int>
    /// How many columns of white space begin its lines, but for the first.
    let dedent: Int

    /// The start tag of the part's element.
    var opening: MarkdownAside {
      var aside = MarkdownAside.tag(kind == .term ? "<dt>" : "<dd>", at: range.lowerBound)
      aside.endsLine = kind == .definition
      aside.unwraps = kind != .definition
      return aside
    }

    /// The end tag of the part's element.
    var closing: MarkdownAside {
      var aside = MarkdownAside.tag(kind == .term ? "</dt>" : "</dd>", at: range.upperBound)
      aside.beginsLine = kind == .definition
      return aside
    }
  }

  /// The terms and definitions, in their order.
  private(set) var parts: [Part] = []
  /// The offset behind the list.
  private(set) var end: Int

  /// The most lines of terms before a definition.
  private static let mostTerms = 16

  private let source: [UInt8]
  private let bound: Int
  private let dedent: Int

  /// Reads the list that the first line of a range begins; nil if none begins there.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - range: The lines that may be part of the list.
  ///   - dedent: How many columns of white space begin each line.
  init?(in source: [UInt8], _ range: Range<Int>, dedent: Int) {
    self.source = source
    self.dedent = dedent
    bound = range.upperBound
    end = range.lowerBound
    while end < bound, appendTerms() {}
    guard !parts.isEmpty else { return nil }
  }
}

extension DefinitionList {
  /// Reads terms and their definitions at `end`; false, without going on, if there are none.
  private mutating func appendTerms() -> Bool {
    var terms: [Part] = []
    var position = end
    while let line = line(at: position), !line.isBlank, !line.isDefinition {
      guard !line.beginsBlock, terms.count < Self.mostTerms else { return false }
      terms.append(Part(kind: .term, range: line.text, dedent: 0))
      position = line.range.upperBound
    }
    guard !terms.isEmpty, var line = line(at: position) else { return false }
    var isTight = true
    if line.isBlank {
      isTight = false
      guard let next = self.line(at: line.range.upperBound) else { return false }
      line = next
    }
    guard line.isDefinition else { return false }
    parts += terms
    while line.isDefinition {
      let next = appendDefinition(line, isTight: isTight)
      end = next.position
      isTight = !next.isBehindBlank
      guard let following = self.line(at: end) else { break }
      line = following
    }
    return true
  }

  /// Reads one definition, to the line that goes on with something else.
  private mutating func appendDefinition(
    _ first: Line,
    isTight: Bool
  ) -> (position: Int, isBehindBlank: Bool) {
    let start = first.definitionStart
    let columns = min(first.definitionColumn, dedent + MarkdownLine.tabWidth)
    var end = first.range.upperBound
    var position = end
    var isBehindBlank = false
    while let line = line(at: position) {
      position = line.range.upperBound
      if line.isBlank {
        isBehindBlank = true
        continue
      }
      let isInside = line.column >= columns
      let isLazy = !isBehindBlank && !line.isDefinition && !line.beginsBlock
      guard isInside || isLazy else {
        position = line.range.lowerBound
        break
      }
      end = position
      isBehindBlank = false
    }
    parts.append(
      Part(
        kind: isTight ? .tightDefinition : .definition,
        range: start..<end,
        dedent: columns
      )
    )
    return (position, isBehindBlank)
  }
}

extension DefinitionList {
  /// A line, as far as a definition list cares.
  private struct Line {
    let range: Range<Int>
    /// The line without white space around it.
    let text: Range<Int>
    /// The column at which the text begins.
    let column: Int
    let isBlank: Bool
    let isDefinition: Bool
    let beginsBlock: Bool
    /// The offset and the column of what is defined, where the line is a definition.
    let definitionStart: Int
    let definitionColumn: Int
  }

  private func line(at position: Int) -> Line? {
    guard position < bound else { return nil }
    let range = position..<source.lineEnd(from: position, upTo: bound)
    var start = MarkdownLine(source, range)
    let isBlank = source[range].allSatisfy(\.isSpace)
    let text = source[range].trimmed
    let depth = start.indentation - dedent
    let isDefinition =
      depth < MarkdownLine.tabWidth && text.first == .colon && text.count > 1
      && text[text.startIndex + 1].isSpace
    let column = start.indentation
    let beginsBlock =
      depth >= MarkdownLine.tabWidth || !start.items.isEmpty || MarkdownLine.beginsBlock(text)
    if isDefinition {
      start = MarkdownLine(source, (text.startIndex + 1)..<range.upperBound, column: column + 1)
    }
    return Line(
      range: range,
      text: text.startIndex..<text.endIndex,
      column: column,
      isBlank: isBlank,
      isDefinition: isDefinition,
      beginsBlock: beginsBlock,
      definitionStart: start.start,
      definitionColumn: start.indentation
    )
  }
}
