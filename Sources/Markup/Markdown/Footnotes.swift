/// The footnotes of a Markdown text, and how often each is referred to.
///
/// They are numbered in the order of their first references, and bear their numbers as ids.
struct Footnotes {
  /// How many footnotes have been begun.
  var written = 0
  /// The footnote whose links back have been written last.
  var linkedBack = 0

  private var references: [Int: Int] = [:]
  private var seen: [Int: Int] = [:]

  /// Counts the references in a tree: cmark-gfm has put the footnotes that are used at its end, in order.
  init(of root: MarkdownNode) {
    guard root.last?.kind == .footnote else { return }
    var node = root
    while true {
      if node.kind == .footnoteReference { references[node.footnoteNumber, default: 0] += 1 }
      if let child = node.first {
        node = child
        continue
      }
      while node != root, node.next == nil, let parent = node.parent { node = parent }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }

  /// How many references there are to a footnote.
  func count(of number: Int) -> Int { references[number] ?? 0 }

  /// Counts a reference that is written, and gives its 1-based place among those to the same footnote.
  mutating func next(to number: Int) -> Int {
    seen[number, default: 0] += 1
    return seen[number] ?? 1
  }
}

extension MarkdownNode {
  /// The number of the footnote that a reference is to.
  fileprivate var footnoteNumber: Int { Int(String(decoding: literal, as: UTF8.self)) ?? 0 }
}

extension MarkdownWriter {
  /// Writes a reference to a footnote.
  mutating func write(reference node: MarkdownNode) {
    let number = node.footnoteNumber
    let place = Self.name(number, place: footnotes.next(to: number))
    html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"fnref-\(place)\"".utf8
    html += " data-footnote-ref>\(number)</a></sup>".utf8
  }

  /// Begins a footnote; the first begins the list of all.
  mutating func beginFootnote() {
    if footnotes.written == 0 { write("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
    footnotes.written += 1
    html += "<li id=\"fn-\(footnotes.written)\">\n".utf8
  }

  /// Ends a footnote, with the links back if no paragraph holds them.
  mutating func endFootnote() {
    if writeBackReferences() { html.append(.lineFeed) }
    write("</li>\n")
  }

  /// Writes the links back to where the open footnote is referred to; false if they have been written.
  @discardableResult
  mutating func writeBackReferences() -> Bool {
    let number = footnotes.written
    guard footnotes.linkedBack < number else { return false }
    footnotes.linkedBack = number
    for place in 1...max(footnotes.count(of: number), 1) {
      if place > 1 { html.append(.space) }
      html += "<a href=\"#fnref-\(Self.name(number, place: place))\"".utf8
      write(" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if place > 1 { html += "<sup class=\"footnote-ref\">\(place)</sup>".utf8 }
      write("</a>")
    }
    return true
  }

  private static func name(_ number: Int, place: Int) -> String {
    place > 1 ? "\(number)-\(place)" : "\(number)"
  }
}
