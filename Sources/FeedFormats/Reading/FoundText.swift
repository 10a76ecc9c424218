import HTML

/// A text as a feed has it: plain, or HTML.
enum FoundText: Equatable {
  /// Text in which nothing is markup.
  case plain(String)
  /// HTML in UTF-8.
  case html([UInt8])

  /// Takes a text without the white space at its ends; nil if nothing is left.
  init?(plain text: String) {
    guard let text = text.trimmed.nonEmpty else { return nil }
    self = .plain(text)
  }

  /// Takes HTML without the white space at its ends; nil if nothing is left.
  init?(html text: String) {
    guard let text = text.trimmed.nonEmpty else { return nil }
    self = .html(Array(text.utf8))
  }

  /// The text as HTML.
  var html: [UInt8] {
    switch self {
    case .html(let html): return html
    case .plain(let text):
      var html: [UInt8] = []
      html.append(escapingText: Array(text.utf8)[...])
      return html
    }
  }

  /// The text as a title is shown: on one line, the tags of text-level elements left out; nil if nothing is left.
  var title: String? {
    switch self {
    case .plain(let text): Self.folded(text).nonEmpty
    case .html(let html):
      PlainTitle.text(of: String(decoding: html, as: UTF8.self)).nonEmpty
    }
  }

  /// The words of the text on one line, all tags left out; nil if there are none.
  var words: String? {
    switch self {
    case .plain(let text): Self.folded(text).nonEmpty
    case .html(let html): String(decoding: HTMLPlainText(of: html).bytes, as: UTF8.self).nonEmpty
    }
  }

  /// A text on one line.
  static func folded(_ text: String) -> String {
    var folded = FoldedText()
    folded.append(Array(text.utf8)[...])
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}
