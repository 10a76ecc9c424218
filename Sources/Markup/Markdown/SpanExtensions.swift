/// Takes the extensions of kramdown that stand inside a line, `{::comment}` and `{::nomarkdown}`, out of
/// the tree of a Markdown text.
///
/// What is a comment goes. What is no Markdown stays as it was read: its tags are what must not be shown.
struct SpanExtensions {
  /// The most nodes that are searched for end tags, in one text.
  private static let mostSteps = 1_000_000

  private var steps = 0

  /// The parent of which it is known that no more end tags follow in it.
  private var endless: MarkdownNode?

  /// Takes the extensions that begin in a text out.
  mutating func settle(_ node: MarkdownNode) {
    let literal = node.literal
    var kept: ArraySlice<UInt8> = []
    var position = 0
    while let start = literal.offset(of: "{::", from: position), let tag = Tag(literal[start...]) {
      let before = literal[position..<start]
      if tag.isEmpty {
        kept += before
        position = tag.end
      } else if let end = tag.end(in: literal, from: tag.end) {
        kept += before + (tag.isComment ? [] : literal[tag.end..<end.lowerBound])
        position = end.upperBound
      } else if let end = end(of: tag, behind: node) {
        kept += before + (tag.isComment ? [] : literal[tag.end...])
        position = literal.count
        if tag.isComment { while let next = node.next, next != end.node { next.remove() } }
        let shown = tag.isComment ? 0 : end.range.lowerBound
        end.node.setLiteral(end.literal[..<shown] + end.literal[end.range.upperBound...])
      } else {
        break
      }
    }
    if position > 0 { node.setLiteral(kept + literal[position...]) }
  }

  /// The start tag of an extension.
  private struct Tag {
    let isComment: Bool
    let isEmpty: Bool
    /// The offset behind the tag.
    let end: Int

    init?(_ text: ArraySlice<UInt8>) {
      isComment = text.hasPrefix("{::comment")
      guard isComment || text.hasPrefix("{::nomarkdown") || text.hasPrefix("{::options"),
        let brace = text.firstIndex(of: UInt8(ascii: "}"))
      else { return nil }
      isEmpty = text[brace - 1] == .slash
      end = brace + 1
    }

    /// Where the end tag stands in a text; nil if it does not.
    func end(in text: [UInt8], from start: Int = 0) -> Range<Int>? {
      var position = start
      while let index = text.offset(of: "{:/", from: position) {
        for name: StaticString in ["{:/}", isComment ? "{:/comment}" : "{:/nomarkdown}"]
        where text[index...].hasPrefix(name) {
          return index..<index + name.utf8CodeUnitCount
        }
        position = index + 1
      }
      return nil
    }
  }

  /// Looks for an end tag in what follows a text in the same parent.
  private mutating func end(
    of tag: Tag,
    behind first: MarkdownNode
  ) -> (node: MarkdownNode, literal: [UInt8], range: Range<Int>)? {
    guard let parent = first.parent, parent != endless else { return nil }
    var node = first
    while let next = node.next, steps < Self.mostSteps {
      node = next
      steps += 1
      guard node.kind == .text else { continue }
      let literal = node.literal
      if let range = tag.end(in: literal) { return (node, literal, range) }
    }
    endless = parent
    return nil
  }
}

extension [UInt8] {
  /// The offset of an ASCII text that begins with a brace, at or behind an offset; nil if there is none.
  func offset(of text: StaticString, from start: Int) -> Int? {
    indices[start...].first { self[$0] == UInt8(ascii: "{") && self[$0...].hasPrefix(text) }
  }
}
