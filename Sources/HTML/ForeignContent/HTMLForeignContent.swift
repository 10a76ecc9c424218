/// Follows tokens to tell whether the current node is in SVG or MathML (WHATWG §13.2.6.5).
///
/// It keeps the open elements of SVG and MathML alone, so it needs no tree: HTML inside an integration
/// point (`foreignObject`, `mtext` and the like) is not followed, only that it is HTML again. (So it
/// takes the end tag of such a point for what it says even where a `p` left open would stop it.)
/// Hand it each token, and `isForeign` to the tokenizer and the writer before the next one:
///
///     foreign.follow(token)
///     tokenizer.isInForeignContent = foreign.isForeign
package struct HTMLForeignContent: Sendable {
  /// The open elements of SVG and MathML, the innermost last.
  private var open: [Element] = []

  /// Begins outside of SVG and MathML.
  package init() {}

  /// Tells whether the current node is foreign, and no integration point.
  package var isForeign: Bool {
    open.last.map { !$0.isIntegrationPoint } ?? false
  }

  /// Takes in the next token.
  package mutating func follow(_ token: HTMLToken) {
    switch token {
    case .startTag(let tag):
      if isForeign || tag.name.element == .svg || tag.name.element == .math {
        begin(tag)
      } else if let last = open.indices.last, open[last].name == tag.name {
        open[last].depth += 1
      }
    case .endTag(let name):
      if !open.isEmpty { end(name) }
    case .text, .comment, .doctype: break
    }
  }
}

extension HTMLForeignContent {
  private struct Element {
    let name: HTMLName
    let isMath: Bool
    let isIntegrationPoint: Bool
    /// How many HTML elements of its name, as `title`, are open in an integration point.
    var depth = 0
  }

  /// How many open elements an end tag is compared with; one that is deeper stays open.
  private static var deepestSearch: Int { 256 }

  private mutating func begin(_ tag: HTMLStartTag) {
    if isForeign, tag.breaksOutOfForeignContent {
      breakOut()
    } else if !tag.isSelfClosing {
      let isMath = isForeign ? open.last?.isMath ?? false : tag.name.element == .math
      open.append(
        Element(
          name: tag.name,
          isMath: isMath,
          isIntegrationPoint: isMath ? tag.isMathIntegrationPoint : tag.isSVGIntegrationPoint
        )
      )
    }
  }

  /// Closes the innermost element of a name, with all that is open in it.
  ///
  /// In an integration point the end tags of HTML elements pass by; only its own counts, and that of
  /// the `svg` or `math` round it.
  private mutating func end(_ name: HTMLName) {
    if isForeign, name.element == .p || name.element == .br { return breakOut() }
    let isRoot = name.element == .svg || name.element == .math
    var index = open.count - 1
    let last = max(0, open.count - Self.deepestSearch)
    while index >= last {
      if open[index].name == name { return close(index) }
      if open[index].isIntegrationPoint, !isRoot || index < open.count - 1 { return }
      index -= 1
    }
  }

  private mutating func close(_ index: Int) {
    if open[index].depth > 0 {
      open[index].depth -= 1
    } else {
      open.removeSubrange(index...)
    }
  }

  /// Goes back to the integration point, or the HTML, round the foreign elements.
  private mutating func breakOut() {
    while isForeign { open.removeLast() }
  }
}
