/// The bytes that tell cmark-gfm how to read a text; a text of legal characters has none of them.
enum MarkdownMark {
  /// Before a line that goes on, or begins, a paragraph, whatever it looks like; never written.
  static let inline: UInt8 = 0x01

  /// The comment that stands for a set aside: an HTML block to CommonMark wherever it stands.
  static func comment(_ number: Int) -> [UInt8] {
    commentStart + Array("\(number)-->".utf8)
  }

  private static let commentStart = Array("<!--\u{2}".utf8)
}
