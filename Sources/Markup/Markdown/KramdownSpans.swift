/// The extensions of kramdown that stand on lines of their own: `{::comment}`, `{::nomarkdown}` and
/// `{::options …/}`.
struct KramdownSpans {
  /// An extension and what is in it.
  struct Block {
    /// The HTML that it stands for; nil if nothing of it is shown.
    let html: Range<Int>?
    /// The offset behind it.
    let end: Int
  }

  private let source: [UInt8]

  /// From where on it is known that there are no more ends of an extension, by the bound of the search.
  private var endless: [StaticName: [Int: Int]] = [:]

  private enum StaticName {
    case comment
    case nomarkdown
  }

  /// Prepares to read the extensions of a text.
  init(in source: [UInt8]) {
    self.source = source
  }

  /// The extension that begins at an offset; nil if none does, or it never ends.
  mutating func block(at start: Int, upTo bound: Int) -> Block? {
    let text = source[start..<bound]
    guard text.hasPrefix("{::") else { return nil }
    guard let tagEnd = text.prefix(Self.longestTag).firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    let tag = source[(start + 3)..<tagEnd]
    if tag.last == .slash {
      return tag.hasPrefix("options") || tag.hasPrefix("comment") || tag.hasPrefix("nomarkdown")
        ? Block(html: nil, end: tagEnd + 1) : nil
    }
    let content = tagEnd + 1
    if tag.equals("comment") {
      return end(of: .comment, from: content, upTo: bound).map { Block(html: nil, end: $0.1) }
    }
    guard tag.hasPrefix("nomarkdown") else { return nil }
    return end(of: .nomarkdown, from: content, upTo: bound).map {
      Block(html: content..<$0.0, end: $0.1)
    }
  }

  /// The longest tag of an extension that is looked at, in bytes.
  private static let longestTag = 400

  /// Where the end tag of an extension stands.
  private mutating func end(
    of name: StaticName,
    from start: Int,
    upTo bound: Int
  ) -> (Int, Int)? {
    if let known = endless[name]?[bound], start >= known { return nil }
    for index in start..<bound where source[index] == UInt8(ascii: "{") {
      let rest = source[index..<bound]
      for tag: StaticString in ["{:/}", name == .comment ? "{:/comment}" : "{:/nomarkdown}"]
      where rest.hasPrefix(tag) {
        return (index, index + tag.utf8CodeUnitCount)
      }
    }
    endless[name, default: [:]][bound] = start
    return nil
  }
}
