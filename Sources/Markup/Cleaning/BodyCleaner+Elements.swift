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
    case .vanishes: return hide(tag)
    case .goes:
      report(element)
      return hide(tag)
    case .noscript: return readNoScript()
    default: break
    }
    let appearance = Appearance(of: tag)
    // A script may still show an image, and of a frame its size tells as well.
    if policy != .image, policy != .frame, isHidden(tag, appearance) { return hide(tag) }
    place(element)
    switch policy {
    case .becomes(let other): write(tag, as: other, appearance)
    case .parts: part()
    case .image: writeImage(tag)
    case .source: writeSource(tag, element)
    case .frame: writeFrame(tag)
    case .plugin: writePlugin(tag)
    case .control: writeControl(tag)
    case .unwraps: if element == .base { takeBase(tag) }
    default:
      write(tag, as: output.isFostering && element.isEndedByItself ? .div : element, appearance)
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
      push(tag.name, written: .nothing)
      return
    }
    let depth = open.count
    let isOpen = push(
      tag.name,
      written: .other(element),
      traits: traits.union(Self.traits(of: element))
    )
    guard isOpen else { return }
    if element == .table { output.beginTable(at: start) }
    if element.isCell { formatting.appendMarker(depth: depth) }
    if let name = tag.name.element, name.isFormatting, !code.isOpen {
      formatting.append(name, written: element, tag: output.bytes, from: start, depth: depth)
    }
  }
}

extension BodyCleaner {
  /// What an element is by its name alone.
  private static func traits(of element: HTMLElement) -> OpenElement.Traits {
    switch element {
    case .a: .isLink
    case .video, .audio: .isMedia
    case .table: [.isTable, .isTableStructure]
    case .tbody, .thead, .tfoot, .tr, .colgroup: .isTableStructure
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
  private mutating func write(
    _ tag: HTMLStartTag,
    as element: HTMLElement,
    _ appearance: Appearance
  ) {
    let classes = appearance.classes
    attributes.keepsClasses = classes.contains(.kept)
    if code.isOpen { return beginInCode(tag, as: element) }
    let traits: OpenElement.Traits = classes.contains(.highlighter) ? .isHighlighter : []
    if writeCodeTable(tag, element, classes) { return }
    if element == .pre || isLines(element, classes) { return writeCode(tag, element, traits) }
    if element.isTopHeading, !heading.isOver {
      heading.begin(at: output.bytes.count, depth: open.count)
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
    if classes.contains(.lineNumbers), code.isOpen || open.hasHighlighter || open.hasCodeTable {
      return CodeAhead(of: tokenizer).isNumbered
    }
    if classes.contains(.formula) { hasFormulaMathML = false }
    if classes.contains(.formulaMathML) { hasFormulaMathML = true }
    return classes.contains(.formulaHTML) && hasFormulaMathML
  }

  /// Parts the words before and behind a control.
  mutating func part() {
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

  /// Reports an element that does what readers do not let it do.
  mutating func report(_ element: HTMLElement) {
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
