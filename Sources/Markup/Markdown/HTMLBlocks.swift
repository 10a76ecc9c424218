/// The HTML blocks of a Markdown text, taken out before the rest is read as Markdown, and put back after.
///
/// CommonMark (§4.6) ends an HTML block at a blank line, and what is indented behind it becomes code; pages
/// saved as posts are full of both. Authors expect what kramdown does: an element that begins a line is
/// HTML until its end tag. Such a block is replaced by a comment on a line of its own, which is an HTML
/// block to CommonMark wherever it stands.
struct HTMLBlocks {
  /// The text with a comment in the place of each block.
  let markdown: [UInt8]

  private let source: [UInt8]
  private let blocks: [Range<Int>]
  private let placeholder: [UInt8]

  /// How many blocks were found.
  var count: Int { blocks.count }

  /// Finds the blocks of a text, in linear time.
  init(in source: [UInt8]) {
    self.source = source
    placeholder = Self.placeholder(unusedIn: source)
    var scanner = HTMLBlockScanner(source, placeholder: placeholder)
    scanner.scan()
    blocks = scanner.blocks
    markdown = scanner.output
  }

  /// The HTML that the text was rendered as, with the blocks in their places.
  ///
  /// Nil if a block's comment is not there as a comment: it stood in code that was not known to be code.
  func restored(in html: [UInt8]) -> [UInt8]? {
    guard count > 0 else { return html }
    var output: [UInt8] = []
    output.reserveCapacity(html.count + source.count)
    var pending = 0
    var next = 0
    var comment = Self.comment(placeholder, next)
    for index in html.indices where html[index] == .lessThan && next < count {
      guard html[index...].starts(with: comment) else { continue }
      output += html[pending..<index]
      output += source[blocks[next]]
      pending = index + comment.count
      next += 1
      comment = Self.comment(placeholder, next)
    }
    output += html[pending...]
    return next == count ? output : nil
  }

  /// The comment that stands for a block.
  static func comment(_ placeholder: [UInt8], _ number: Int) -> [UInt8] {
    placeholder + Array("\(number)-->".utf8)
  }

  /// The beginning of a comment that no comment of the text has: the first free number is in it.
  private static func placeholder(unusedIn source: [UInt8]) -> [UInt8] {
    let start: StaticString = "<!--html-block-"
    var used: Set<Int> = []
    for index in source.indices
    where source[index] == .lessThan && source[index...].hasPrefix(start) {
      let digits = source[(index + start.utf8CodeUnitCount)...].prefix(9).prefix(while: \.isDigit)
      if let number = Int(String(decoding: digits, as: UTF8.self)) { used.insert(number) }
    }
    var number = 1
    while used.contains(number) { number += 1 }
    return Array("\(start)\(number)-".utf8)
  }
}
