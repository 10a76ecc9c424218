import Diagnostics
import FeedModel
import HTML

/// Turns the HTML of a body into HTML that may stand in any page: one pass over its tokens.
///
/// URLs become absolute; scripts, styles, comments and the tags of whole documents go; every element that
/// begins ends, and nothing ends that did not begin, so that what follows the body stays outside of it.
/// Text and code are never touched, but for characters that XML cannot carry. Takes linear time, and
/// memory for the output and for one entry an open element.
struct BodyCleaner {
  /// What was found wrong, with offsets into the text that was read.
  private(set) var problems: [BodyProblem] = []

  /// The length of what was written before the first `<!--more-->`; nil without one.
  private(set) var moreOffset: Int?

  private var tokenizer: HTMLTokenizer
  private var writer: HTMLWriter
  private var attributes: AttributeCleaner
  private var open = OpenElements()

  /// The element whose content is being left out.
  private var skipped: HTMLElement?

  /// Whether illegal characters can be in the text at all; mostly they cannot.
  private let isSuspect: Bool

  /// Prepares to clean a body.
  ///
  /// - Parameters:
  ///   - html: The text, in checked UTF-8.
  ///   - start: The offset at which the body begins; offsets of problems count from the text's start.
  ///   - base: What the body's references are relative to, unless the body has a `base`.
  init(_ html: [UInt8], from start: Int = 0, base: AbsoluteURL) {
    tokenizer = HTMLTokenizer(html, from: start)
    writer = HTMLWriter(capacity: html.count - min(start, html.count))
    let hints = BodyHints(of: html, from: start)
    attributes = AttributeCleaner(
      links: LinkResolver(base: base, html: html, from: start, hasBase: hints.hasBase)
    )
    isSuspect = hints.hasIllegal
  }

  /// Reads the body to its end and gives what is left of it.
  mutating func clean() -> [UInt8] {
    while let token = tokenizer.next() {
      if skipped == nil || endsSkipping(token) { clean(token) }
      tokenizer.isInForeignContent = open.isInForeignContent
      writer.isInForeignContent = open.isInForeignContent
    }
    close(to: 0)
    problems += attributes.problems
    return writer.bytes
  }
}

extension BodyCleaner {
  private mutating func clean(_ token: HTMLToken) {
    switch token {
    case .text(let text): write(text)
    case .startTag(let tag): begin(tag)
    case .endTag(let name): end(name)
    case .comment(let data):
      if moreOffset == nil, MoreMark.isMark(comment: data) { moreOffset = writer.bytes.count }
    case .doctype: break
    }
  }

  private mutating func write(_ text: ArraySlice<UInt8>) {
    // Browsers that know frames, all of them, never show what stands in one.
    guard open.innermost != .iframe || open.isInForeignContent else { return }
    let text = legal(text)
    if !text.isEmpty { writer.write(text: text) }
  }

  private mutating func begin(_ tag: HTMLStartTag) {
    if moreOffset == nil, MoreMark.isMark(tag) { moreOffset = writer.bytes.count }
    if open.isInForeignContent, ForeignContent.isBreakout(tag) {
      close(to: open.foreignRootDepth)
      writer.isInForeignContent = open.isInForeignContent
    }
    switch fate(of: tag.name) {
    case .stays: break
    case .tagsGo: return
    case .goes:
      let isOver = tag.isSelfClosing && open.isInForeignContent
      skipped = isOver ? nil : tag.name.element
      return
    }
    if !open.isInForeignContent, let element = tag.name.element {
      for end in ImpliedEnd.before(element) {
        if let depth = open.depth(of: end) { close(to: depth) }
      }
    }
    write(tag)
  }

  private mutating func write(_ tag: HTMLStartTag) {
    var tag = tag
    tag.name = written(tag.name)
    attributes.clean(&tag)
    if isSuspect { dropIllegal(from: &tag) }
    let content = ForeignContent.content(of: tag, in: open.vocabulary)
    let isRoot = tag.name.element == .svg || tag.name.element == .math
    tag.isSelfClosing = tag.isSelfClosing && (open.isInForeignContent || isRoot)
    writer.isInForeignContent = open.isInForeignContent
    writer.write(tag)
    let isVoid = !open.isInForeignContent && tag.name.element?.isVoid == true
    guard !tag.isSelfClosing, !isVoid else { return }
    open.push(tag.name, content: content)
  }

  /// The name that a tag is written with: `xmp` becomes `pre`, so that no text is ever written unescaped.
  private func written(_ name: HTMLName) -> HTMLName {
    name.element == .xmp && !open.isInForeignContent ? HTMLName(.pre) : name
  }

  private mutating func end(_ name: HTMLName) {
    let name = written(name)
    if name.element == .br, !open.isInForeignContent {
      // Browsers take `</br>` for a line break (WHATWG §13.2.6.4.7).
      writer.write(HTMLStartTag(name))
    } else if let depth = open.depth(endedBy: name) {
      close(to: depth)
    }
  }

  private mutating func close(to depth: Int) {
    while open.count > depth, let name = open.popLast() { writer.write(endTag: name) }
  }

  private func fate(of name: HTMLName) -> ElementFate {
    guard let element = name.element else {
      return isWritable(name) && !ForeignContent.isUnsafe(name) ? .stays : .tagsGo
    }
    return open.isInForeignContent ? element.fateInForeignContent : element.fate
  }

  /// Whether a name that the standard does not know can be written and read again by any parser.
  private func isWritable(_ name: HTMLName) -> Bool {
    name.bytes.allSatisfy { byte in
      byte >= 0x80 || byte.isLetter || byte.isDigit || byte == .hyphen || byte == .colon
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    } && XMLCharacters.firstIllegal(in: name.bytes.span) == name.bytes.count
  }

  /// Whether what is left out ends before a token, and the token counts again.
  private mutating func endsSkipping(_ token: HTMLToken) -> Bool {
    switch token {
    case .endTag(let name) where name.element == skipped:
      skipped = nil
      return false
    case .startTag(let tag)
    where open.isInForeignContent && ForeignContent.isBreakout(tag):
      skipped = nil
      return true
    default: return false
    }
  }
}

extension BodyCleaner {
  private mutating func dropIllegal(from tag: inout HTMLStartTag) {
    for index in tag.attributes.indices {
      tag.attributes[index].value = legal(tag.attributes[index].value)
    }
  }

  /// A text without what XML cannot carry.
  private mutating func legal(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard isSuspect else { return text }
    let legal = XMLCharacters.legal(text)
    if legal.count < text.count { reportIllegal() }
    return legal
  }

  /// Reports the first reference to a character that XML cannot carry; literal ones are the loader's to
  /// report.
  private mutating func reportIllegal() {
    guard !problems.contains(where: { $0.code == .controlCharacter }) else { return }
    guard let offset = IllegalReference.first(in: tokenizer.input, tokenizer.source) else { return }
    problems.append(.illegalReference(at: offset))
  }
}

extension BodyProblem {
  /// A reference to a character that XML cannot carry.
  static func illegalReference(at offset: Int?) -> BodyProblem {
    BodyProblem(
      code: .controlCharacter,
      offset: offset,
      message: "a character reference stands for a character that XML cannot carry"
    )
  }
}
