import HTML

/// Start tags, and what a browser makes of them before any policy has a say (WHATWG §13.2.6.4).
extension BodyCleaner {
  /// Takes a start tag.
  mutating func begin(_ tag: HTMLStartTag) {
    if open.isInForeignContent {
      guard ForeignContent.isBreakout(tag) else { return beginForeign(tag) }
      close(to: open.foreignRootDepth)
    }
    guard !open.traits.contains(.isTextOnly) else { return beginInText(tag) }
    guard let element = tag.name.element else { return beginUnknown(tag) }
    guard prepare(for: element) else { return }
    if element == .span, MoreMark.isMark(tag) { output.markMore() }
    if isHiding {
      beginHidden(tag)
    } else {
      beginShown(tag, element)
    }
  }

  /// Opens an element, unless elements are nested too deep to be counted.
  ///
  /// - Returns: Whether it is open.
  @discardableResult
  mutating func push(
    _ name: HTMLName,
    written: OpenElement.Written,
    content: ForeignContent.Vocabulary = .html,
    traits: OpenElement.Traits = []
  ) -> Bool {
    let element = OpenElement(
      element: name.element,
      written: written,
      content: content,
      traits: traits
    )
    guard open.count < OpenElements.deepest else {
      tooDeep += 1
      writeEndTag(of: element, named: name)
      return false
    }
    open.push(element, named: name)
    return true
  }

  /// Leaves out the content of an element, up to its end.
  mutating func hide(_ tag: HTMLStartTag) {
    guard !hasNoContent(tag) else { return }
    let depth = open.count
    if !pushHidden(tag) {
      hiddenTooDeep = hiddenTooDeep ?? tooDeep
    } else if hiddenDepth == nil {
      hiddenDepth = depth
    }
  }

  /// Whether a start tag stands for a whole element.
  func hasNoContent(_ tag: HTMLStartTag) -> Bool {
    if open.isInForeignContent { return tag.isSelfClosing }
    return tag.name.element?.isVoid == true || tag.name.element == .image
  }

  /// Lets the formatting that a block's end has cut off go on.
  mutating func reconstructFormatting() {
    let waiting = formatting.takeWaiting(from: open.count)
    let cost = waiting.reduce(0) { $0 + $1.tag.count }
    guard cost <= reopening, open.count + waiting.count < OpenElements.deepest else {
      return formatting.forget()
    }
    reopening -= cost
    for entry in waiting {
      guard let element = entry.element, let written = entry.written else { continue }
      output.bytes.append(copying: entry.tag, of: formatting.tags)
      let traits: OpenElement.Traits = written == .a ? .isLink : []
      push(HTMLName(element), written: .other(written), traits: traits)
    }
  }
}

extension BodyCleaner {
  /// Closes what a start tag closes; false if the tag means nothing where it stands.
  private mutating func prepare(for element: HTMLElement) -> Bool {
    if element.isTablePart {
      guard open.hasTable else { return false }
      close(to: open.depthOfTableContext)
    }
    if element == .table, let depth = open.depthOfBareTable { close(to: depth) }
    if element.isHeading, open.innermostWritten?.isHeading == true {
      close(to: open.depth(endedBy: HTMLName(element)) ?? open.count)
    }
    if let end = ImpliedEnd.first(before: element), let depth = open.depth(of: end) {
      close(to: depth)
    }
    if let end = ImpliedEnd.second(before: element), let depth = open.depth(of: end) {
      close(to: depth)
    }
    if element == .col, open.innermost?.isTableStructure == true, open.innermost != .colgroup,
      let depth = open.depth(of: .rowGroup)
    {
      close(to: depth)
    }
    if element == .a { endLink() }
    return true
  }

  /// Ends a link that is open when another begins.
  private mutating func endLink() {
    let entry = formatting.remove(.a)
    if let depth = entry?.depth ?? open.depthOfLinkThatIsOver { closeKeepingBlocks(to: depth) }
  }

  /// Begins an element inside of one that is left out.
  private mutating func beginHidden(_ tag: HTMLStartTag) {
    guard !hasNoContent(tag) else { return }
    pushHidden(tag)
  }

  /// Opens an element of which nothing is written.
  @discardableResult
  private mutating func pushHidden(_ tag: HTMLStartTag) -> Bool {
    let content = ForeignContent.content(of: tag, in: open.vocabulary)
    return push(tag.name, written: .nothing, content: content)
  }

  /// Begins an element that the standard does not know: it goes without a trace, its content stays.
  private mutating func beginUnknown(_ tag: HTMLStartTag) {
    if isHiding {
      beginHidden(tag)
    } else if isHidden(tag, Appearance(of: tag)) {
      hide(tag)
    }
  }

  /// Begins an element where nothing but text is written: in a formula's text, or in HTML in a drawing.
  private mutating func beginInText(_ tag: HTMLStartTag) {
    guard let element = tag.name.element else { return }
    guard !isHiding else { return beginHidden(tag) }
    switch ElementPolicy(element) {
    case .goes:
      report(element)
      hide(tag)
    case .vanishes, .noscript: hide(tag)
    case .frame:
      reportFrame("and a drawing or a formula has no place for a link to it")
      hide(tag)
    case _ where isHidden(tag, Appearance(of: tag)): hide(tag)
    case .image, .plugin: reportPicture(element)
    case _ where element.isDrawnOrPlayed:
      reportPicture(element)
      hide(tag)
    default: if element.isBlock || element == .br { part() }
    }
  }

  private mutating func beginForeign(_ tag: HTMLStartTag) {
    guard !isHiding else { return beginHidden(tag) }
    guard !isHidden(tag, Appearance(of: tag)), tag["display"]?.equals("none") != true else {
      return hide(tag)
    }
    let isSVG = open.vocabulary == .svg
    if isSVG, tag.name.bytes.equals("foreignobject") { return writeText(of: tag) }
    if isSVG, tag.name.element == .image { reportPicture(.image) }
    let policy = isSVG ? ForeignPolicy.svg(tag.name) : ForeignPolicy.math(tag.name)
    switch policy {
    case .stays: writeForeign(tag)
    case .vanishes, .goes: hide(tag)
    default: break
    }
  }
}

extension HTMLElement {
  /// Whether what a browser shows of the element is no text.
  fileprivate var isDrawnOrPlayed: Bool {
    self == .video || self == .audio || self == .svg || self == .math
  }
}
