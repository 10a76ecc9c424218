/// Takes the attribute lists of kramdown and Hugo out of the tree of a Markdown text.
///
/// They are looked for in the tree because there code is known to be code. Of what they say only an `#id`
/// counts, so that links inside the post go on leading somewhere, and the language of code.
struct AttributeLists {
  /// The ids that blocks were given.
  private(set) var ids: [MarkdownNode: ArraySlice<UInt8>] = [:]
  /// The languages that code blocks were given.
  private(set) var languages: [MarkdownNode: ArraySlice<UInt8>] = [:]

  private let text: MarkdownText
  private var extensions = SpanExtensions()

  /// Whether a list may have been escaped, `\{: .a}`: the tree does not tell.
  private var hasEscapes = false

  /// Takes the lists out of the tree of a text, in linear time.
  init(removedFrom root: MarkdownNode, of text: MarkdownText) {
    self.text = text
    guard text.bytes.contains(UInt8(ascii: "{")) else { return }
    let bytes = text.bytes
    hasEscapes = bytes.indices.contains { bytes[$0...].hasPrefix("\\{:") }
    var node = root.first
    while let current = node {
      node = visit(current, in: root)
    }
  }

  /// Looks at a node and gives the next one in the order of the text.
  private mutating func visit(_ node: MarkdownNode, in root: MarkdownNode) -> MarkdownNode? {
    switch node.kind {
    case .paragraph:
      if let next = settle(paragraph: node, in: root) { return next.node }
    case .heading: takeID(of: node)
    case .text:
      trim(node)
      if !hasEscapes { removeLists(in: node) }
      extensions.settle(node)
    case .tableRow:
      if let next = settle(row: node, in: root) { return next.node }
    default: break
    }
    return node.first ?? Self.following(node, in: root)
  }

  /// The node behind a node and all in it.
  private static func following(_ node: MarkdownNode, in root: MarkdownNode) -> MarkdownNode? {
    var node = node
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }

  /// Where to go on when a node is gone.
  private struct Next {
    let node: MarkdownNode?
  }
}

extension AttributeLists {
  /// Takes out the lists on the first and the last lines of a paragraph; goes on behind it if it is gone.
  private mutating func settle(paragraph: MarkdownNode, in root: MarkdownNode) -> Next? {
    let owner = paragraph
    while let first = paragraph.first, let list = Self.list(of: first), Self.isLine(first) {
      let isAll = first.next == nil
      if isAll { return remove(paragraph, list, in: root) }
      note(list, for: owner)
      first.next?.remove()
      first.remove()
    }
    while let last = paragraph.last, last.previous != nil, let list = Self.list(of: last),
      Self.isLine(last)
    {
      if list.refers(to: "toc"), let contents = Self.list(around: paragraph) {
        let next = Next(node: Self.following(contents, in: root))
        contents.remove()
        return next
      }
      note(list, for: Self.block(endingWith: paragraph))
      last.previous?.remove()
      last.remove()
    }
    return nil
  }

  /// Takes out a paragraph that is nothing but a list: it belongs to the block right before or behind it.
  private mutating func remove(
    _ paragraph: MarkdownNode,
    _ list: AttributeList,
    in root: MarkdownNode
  ) -> Next {
    let next = Next(node: Self.following(paragraph, in: root))
    if let previous = paragraph.previous, isBelowText(paragraph) {
      if list.refers(to: "toc"), previous.kind == .list {
        previous.remove()
      } else {
        note(list, for: previous)
      }
    } else if let next = paragraph.next {
      note(list, for: next)
    }
    paragraph.remove()
    return next
  }

  /// Takes out the last row of a table if it is the attribute list on the line behind it.
  private mutating func settle(row: MarkdownNode, in root: MarkdownNode) -> Next? {
    guard row.next == nil, row.previous != nil, let cell = row.first, let text = cell.first,
      text.next == nil, let list = Self.list(of: text), let table = row.parent
    else { return nil }
    var other = cell.next
    while let current = other {
      guard current.first == nil else { return nil }
      other = current.next
    }
    note(list, for: table)
    let next = Next(node: Self.following(row, in: root))
    row.remove()
    return next
  }

  /// Whether there is no blank line above a block.
  private func isBelowText(_ block: MarkdownNode) -> Bool {
    !text.bytes[text.range(ofLine: block.line - 1)].allSatisfy(\.isSpace)
  }

  private mutating func note(_ list: AttributeList, for block: MarkdownNode) {
    if let id = list.id { ids[block] = id }
    let start: StaticString = "language-"
    if block.kind == .code, let name = list.classes.first(where: { $0.hasPrefix(start) }) {
      languages[block] = name.dropFirst(start.utf8CodeUnitCount)
    }
  }
}

extension AttributeLists {
  /// The list that is all of a text's node.
  private static func list(of node: MarkdownNode) -> AttributeList? {
    guard node.kind == .text else { return nil }
    let text = node.literal[...].trimmed
    guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return nil }
    return AttributeList(text, .kramdown) ?? AttributeList(text, .plain)
  }

  /// Whether a node is all that a line has.
  private static func isLine(_ node: MarkdownNode) -> Bool {
    isLineEdge(node.previous) && isLineEdge(node.next)
  }

  /// Whether what stands beside a node bounds its line.
  private static func isLineEdge(_ neighbour: MarkdownNode?) -> Bool {
    guard let kind = neighbour?.kind else { return true }
    return kind == .softBreak || kind == .lineBreak
  }

  /// The innermost list that a paragraph is in.
  private static func list(around paragraph: MarkdownNode) -> MarkdownNode? {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return nil }
    return list
  }

  /// What a list behind a paragraph is about: the paragraph, or the list or the quote it lazily goes on.
  private static func block(endingWith paragraph: MarkdownNode) -> MarkdownNode {
    var block = paragraph
    while let parent = block.parent, parent.kind != .document, parent.kind != .footnote {
      block = parent
    }
    return block
  }

  /// Gives a heading the id in the braces at its end.
  private mutating func takeID(of heading: MarkdownNode) {
    guard let text = heading.last, text.kind == .text else { return }
    let literal = text.literal[...]
    guard literal.trimmed.last == UInt8(ascii: "}"),
      let start = literal.lastIndex(of: UInt8(ascii: "{"))
    else { return }
    let rest = literal[start...]
    guard let list = AttributeList(rest, .kramdown) ?? AttributeList(rest, .plain) else { return }
    note(list, for: heading)
    text.setLiteral(literal[..<start].trimmedAtEnd)
  }

  /// Takes the lists right behind a span off a text.
  private func trim(_ text: MarkdownNode) {
    guard let span = text.previous?.kind else { return }
    switch span {
    case .emphasis, .strong, .deletion, .link, .image, .codeSpan, .inlineHTML: break
    default: return
    }
    let literal = text.literal[...]
    guard literal.first == UInt8(ascii: "{") else { return }
    var rest = literal
    while let list = AttributeList(beginning: rest, .kramdown) {
      rest = rest.dropFirst(list.length)
    }
    if rest.count < literal.count { text.setLiteral(rest) }
  }

  /// The longest list inside a text that is taken out, in bytes.
  private static let longest = 400

  /// Takes the lists that stand anywhere in a text out, with the white space that they leave doubled.
  private func removeLists(in text: MarkdownNode) {
    let literal = text.literal
    var kept: ArraySlice<UInt8> = []
    var position = 0
    var index = 0
    while let start = literal.offset(of: "{:", from: index) {
      let rest = literal[start...].prefix(Self.longest)
      guard let list = AttributeList(beginning: rest, .kramdown), list.hasAttributes else {
        index = start + 1
        continue
      }
      kept += literal[position..<start]
      position = start + list.length
      if kept.last?.isSpace ?? Self.isLineEdge(text.previous) {
        while position < literal.count, literal[position].isSpace { position += 1 }
      }
      index = position
    }
    guard position > 0 else { return }
    kept += literal[position...]
    text.setLiteral(Self.isLineEdge(text.next) ? kept.trimmedAtEnd : kept)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the white space at their end.
  var trimmedAtEnd: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1].isSpace { end -= 1 }
    return self[..<end]
  }
}
