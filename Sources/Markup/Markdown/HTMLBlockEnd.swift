/// Where an element ends that begins a line of Markdown.
struct HTMLBlockEnd {
  /// The offset behind its end tag; nil if it is never closed.
  var endTag: Int?
  /// Where a browser ends it that finds no end tag: a `p` at the first block that begins in it.
  var implied: Int?

  /// The end as it is for somebody who reads on to a bound only.
  func clamped(to bound: Int) -> HTMLBlockEnd {
    HTMLBlockEnd(
      endTag: endTag.flatMap { $0 <= bound ? $0 : nil },
      implied: implied.flatMap { $0 <= bound ? $0 : nil }
    )
  }
}
