import Diagnostics
import FeedModel
import HTML

/// What is written of the elements that a browser shows.
extension BodyCleaner {
  /// Begins an element of HTML that nothing hides yet.
  mutating func beginShown(_ tag: HTMLStartTag, _ element: HTMLElement) {
    if isInMedia(element) { return hide(tag) }
    let policy = ElementPolicy(element)
    switch policy {
    case .unwraps:
      if element == .base { takeBase(tag) }
      return
    case .vanishes: return hide(tag)
    case .goes:
      report(element)
      return hide(tag)
    case .noscript: return readNoScript()
    default: break
    }
    place(element)
    switch policy {
    case .becomes(let other): write(tag, as: other)
    case .parts: part()
    case .image: writeImage(tag)
    case .source: writeSource(tag, element)
    case .frame: writeFrame(tag)
    case .plugin: writePlugin(tag)
    case .control: writeControl(tag)
    default: write(tag, as: output.isFostering && element.isEndedByItself ? .div : element)
    }
  }

  /// Writes a start tag with the attributes that stay, and opens its element.
  mutating func writeTag(
    _ tag: HTMLStartTag,
    as element: HTMLElement,
    traits: OpenElement.Traits = []
  ) {
    let start = output.bytes.count
    output.bytes.append(.lessThan)
    output.bytes.append(element)
    let count = attributes.write(attributesOf: tag, as: element, to: &output.bytes)
    if element.isMedia { writeMediaAttributes(of: tag) }
    output.bytes.append(.greaterThan)
    guard !element.isVoid else { return }
    if count == 0, element == .span || element == .a {
      output.bytes.removeLast(output.bytes.count - start)
      return push(OpenElement(name: tag.name, written: .nothing, content: .html))
    }
    let depth = open.count
    push(
      OpenElement(
        name: tag.name,
        written: .other(element),
        content: .html,
        traits: traits.union(Self.traits(of: element))
      )
    )
    if element.isCell, open.count > depth { formatting.appendMarker(depth: depth) }
    if tag.name.element?.isFormatting == true, open.count > depth, !code.isOpen {
      formatting.append(tag.name, written: element, tag: output.bytes[start...], depth: depth)
    }
  }
}

extension BodyCleaner {
  /// What an element is by its name alone.
  private static func traits(of element: HTMLElement) -> OpenElement.Traits {
    switch element {
    case .a: .isLink
    case .video, .audio: .isMedia
    case .table, .tbody, .thead, .tfoot, .tr, .colgroup: .isTableStructure
    default: []
    }
  }

  /// Whether an element stands where only browsers without video show it.
  private func isInMedia(_ element: HTMLElement) -> Bool {
    open.traits.contains(.isMedia) && element != .source && element != .track
  }

  /// Makes the place that a browser gives an element: in front of a table, in formatting that goes on.
  private mutating func place(_ element: HTMLElement) {
    if !element.isTablePart, isBetweenRows { output.beginFostering() }
    if formatting.isWaiting, !element.isBlock { reconstructFormatting() }
  }

  /// Writes an element according to what its classes and styles say of it.
  private mutating func write(_ tag: HTMLStartTag, as element: HTMLElement) {
    let appearance = Appearance(of: tag)
    if isHidden(tag, appearance) { return hide(tag) }
    let classes = appearance.classes
    attributes.keepsClasses = classes.contains(.kept)
    if code.isOpen { return beginInCode(tag, as: element) }
    var traits: OpenElement.Traits = classes.contains(.highlighter) ? .isHighlighter : []
    if element == .table, classes.contains(.codeTable) || open.hasHighlighter,
      !classes.contains(.codeLines)
    {
      traits.formUnion([.isCodeTable, .isTable, .isTableStructure])
      output.beginTable()
      return push(OpenElement(name: tag.name, written: .nothing, content: .html, traits: traits))
    }
    if open.hasCodeTable, element.isTableStructure || element.isTablePart {
      return push(
        OpenElement(
          name: tag.name,
          written: .nothing,
          content: .html,
          traits: Self.traits(of: element)
        )
      )
    }
    if element == .pre || classes.contains(.codeLines) && element == .table
      || classes.contains(.codeBlock) && open.hasHighlighter
    {
      return writeCode(tag, element, traits)
    }
    if element.isHeading, !heading.isOver, element.isTopHeading {
      heading.begin(at: output.bytes.count, depth: open.count)
    }
    if element == .table {
      traits.insert(.isTable)
      output.beginTable()
    }
    if element == .svg || element == .math { return writeForeign(tag) }
    writeTag(tag, as: element, traits: traits)
  }

  /// Whether an element is kept from the eye, so that its text would come as a surprise.
  mutating func isHidden(_ tag: HTMLStartTag, _ appearance: Appearance) -> Bool {
    let classes = appearance.classes
    if appearance.isHidden || tag.name.element == .dialog && tag[.open] == nil {
      attributes.report.add(
        .hiddenContent,
        at: tokenizer.source.lowerBound,
        "the page hides this element, so it is left out with all that is in it"
      )
      return true
    }
    if classes.contains(.lineNumbers) {
      return code.isOpen || open.hasHighlighter || open.hasCodeTable
        || tag.name.element == .td || tag.name.element == .th
    }
    if classes.contains(.formula) { hasFormulaMathML = false }
    if classes.contains(.formulaMathML) { hasFormulaMathML = true }
    return classes.contains(.formulaHTML) && hasFormulaMathML
  }

  /// Begins code: a `pre`, or the lines that a highlighter has made elements of.
  private mutating func writeCode(
    _ tag: HTMLStartTag,
    _ element: HTMLElement,
    _ traits: OpenElement.Traits
  ) {
    let start = output.bytes.count
    let depth = open.count
    if element == .pre {
      writeTag(tag, as: .pre, traits: traits)
    } else {
      writeLines(tag, traits)
    }
    guard open.count > depth else { return }
    let isHighlighted = open.hasHighlighter || traits.contains(.isHighlighter)
    code.begin(depth: depth, start: start, wantsCode: isHighlighted && element == .pre)
    code.hasCode = element != .pre
  }

  private mutating func writeLines(_ tag: HTMLStartTag, _ traits: OpenElement.Traits) {
    var traits = traits
    if tag.name.element == .table {
      traits.formUnion([.isTable, .isTableStructure])
      output.beginTable()
    }
    output.write(plainTag: HTMLName(.pre))
    output.write(plainTag: HTMLName(.code))
    push(OpenElement(name: tag.name, written: .lines, content: .html, traits: traits))
  }

  /// Parts the words before and behind a control.
  private mutating func part() {
    guard let last = output.bytes.last, !last.isSpace, last != .greaterThan else { return }
    output.bytes.append(.space)
  }

  /// Takes the base of the body, the first time.
  private mutating func takeBase(_ tag: HTMLStartTag) {
    guard !isBaseKnown, let href = tag[.href] else { return }
    isBaseKnown = true
    let base = attributes.links.base.resolving(String(decoding: href, as: UTF8.self))
    guard let base, base.isWeb else { return }
    ownBase = base
  }

  private mutating func report(_ element: HTMLElement) {
    attributes.report.addOnce(
      BodyProblem(
        code: .activeContent,
        offset: tokenizer.source.lowerBound,
        message: "“\(element.rawValue)” does nothing in readers, and is left out"
      )
    )
  }
}

extension HTMLElement {
  /// Whether this is one of the first three levels of headings.
  fileprivate var isTopHeading: Bool { self == .h1 || self == .h2 || self == .h3 }

  /// Whether another one of these ends it, which it cannot do from within a table.
  fileprivate var isEndedByItself: Bool {
    self == .li || self == .dd || self == .dt || isHeading
  }

  fileprivate var isMedia: Bool { self == .video || self == .audio }
}
