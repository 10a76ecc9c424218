package import FeedModel
import HTML

/// HTML that is put before or behind the content of every entry, with words in braces for what differs.
///
/// A value is escaped for the place where it stands, so that no title can become markup, a script or another
/// address. What comes out has been cleaned as bodies are, and is balanced.
package struct BodyTemplate: Sendable {
  /// Why a text is no template.
  package enum Problem: Error, Equatable {
    /// A word in braces is no placeholder.
    case unknownPlaceholder(String)
    /// The text ends inside a tag.
    case unfinishedTag
  }

  private let text: String
  private let pieces: [TemplatePiece]

  /// Reads a template; an empty text is one of nothing.
  package init(_ text: String) throws(Problem) {
    self.text = text
    var tokenizer = HTMLTokenizer(Array(text.utf8))
    var pieces: [TemplatePiece] = []
    var piece = TemplatePiece()
    var open: [HTMLName] = []
    while let token = tokenizer.next() {
      let isBeginning = open.isEmpty && token.isElement
      if isBeginning, !piece.isEmpty {
        pieces.append(piece)
        piece = TemplatePiece()
      }
      try piece.append(token)
      Self.follow(token, &open)
      if open.isEmpty, token.endsElement {
        pieces.append(piece)
        piece = TemplatePiece()
      }
    }
    guard tokenizer.unfinishedTag == nil else { throw .unfinishedTag }
    if !piece.isEmpty { pieces.append(piece) }
    self.pieces = pieces
  }

  /// The HTML for an entry.
  ///
  /// - Parameters:
  ///   - values: What is known of the entry.
  ///   - base: What the template's own references are relative to.
  /// - Returns: What the template has at its top, but for the elements there that name something unknown.
  package func html(for values: TemplateValues, base: AbsoluteURL) -> [UInt8] {
    var writer = HTMLWriter(capacity: text.utf8.count * 2)
    for piece in pieces { piece.write(values, to: &writer) }
    var cleaner = BodyCleaner(writer.bytes, base: base)
    return Array(cleaner.clean().html[...].trimmed)
  }

  /// Keeps account of the elements that are open behind a token.
  private static func follow(_ token: HTMLToken, _ open: inout [HTMLName]) {
    switch token {
    case .startTag(let tag): if tag.name.element?.isVoid != true { open.append(tag.name) }
    case .endTag(let name):
      if let index = open.lastIndex(of: name) { open.removeSubrange(index...) }
    case .text, .comment, .doctype: break
    }
  }
}

extension BodyTemplate: Hashable {
  /// Compares what was written.
  package static func == (one: BodyTemplate, other: BodyTemplate) -> Bool {
    one.text == other.text
  }

  /// Hashes what was written.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension HTMLToken {
  /// Whether an element begins.
  fileprivate var isElement: Bool {
    if case .startTag(let tag) = self { tag.name.element?.isVoid != true } else { false }
  }

  /// Whether an element ends.
  fileprivate var endsElement: Bool {
    if case .endTag = self { true } else { false }
  }
}
