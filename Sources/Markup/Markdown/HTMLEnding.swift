import HTML

/// What HTML lacks that ends in the middle of elements, of a comment or of a tag.
///
/// With it, nothing behind the HTML is taken for a part of it. Reading it takes linear time.
struct HTMLEnding {
  /// How many of the bytes stay as they are: all but those of a tag that is cut off.
  private(set) var kept: Int
  /// What is written behind them: a tag that is cut off, as text, and the end tags of all that is open.
  private(set) var bytes: [UInt8] = []

  private var open: [HTMLName] = []
  private var counts: [ArraySlice<UInt8>: Int] = [:]

  /// Reads HTML to its end.
  init(of html: ArraySlice<UInt8>) {
    kept = html.count
    let html = Array(html)
    var tokenizer = HTMLTokenizer(html)
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag): if !tag.isSelfClosing { begin(tag.name) }
      case .endTag(let name): end(name)
      case .comment where tokenizer.source.upperBound == html.count:
        bytes += Self.ending(ofComment: html[tokenizer.source]).utf8
      case .comment, .text, .doctype: continue
      }
    }
    var writer = HTMLWriter()
    if let tag = tokenizer.unfinishedTag {
      kept = tag.lowerBound
      writer.write(text: html[tag])
    }
    for name in open.reversed() { writer.write(endTag: name) }
    bytes += writer.bytes
  }

  private mutating func begin(_ name: HTMLName) {
    guard name.element?.isVoid != true, name.element?.mayLackEndTag != true else { return }
    open.append(name)
    counts[name.bytes, default: 0] += 1
  }

  private mutating func end(_ name: HTMLName) {
    guard counts[name.bytes, default: 0] > 0 else { return }
    while let last = open.popLast() {
      counts[last.bytes, default: 0] -= 1
      if last == name { return }
    }
  }

  /// What a comment lacks that the text ends with.
  private static func ending(ofComment comment: ArraySlice<UInt8>) -> String {
    guard comment.hasPrefix("<!--") else { return comment.last == .greaterThan ? "" : ">" }
    let isClosed = ["-->", "--!>"].contains { comment.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return isClosed ? "" : "-->"
  }
}

extension HTMLElement {
  /// Whether the end tag may be left out (WHATWG §13.1.2.4): then the end of what the element is in ends it.
  fileprivate var mayLackEndTag: Bool {
    switch self {
    case .html, .head, .body, .p, .li, .dt, .dd, .rb, .rp, .rt, .rtc, .option, .optgroup, .caption,
      .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th:
      true
    default: false
    }
  }
}
