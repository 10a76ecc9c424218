/// HTML that is kept from cmark-gfm: a comment stands for it in the text that cmark-gfm reads.
struct MarkdownAside {
  /// Where the HTML comes from.
  enum Content {
    /// It is a part of the source.
    case copy(Range<Int>)
    /// It was made, of what stands at an offset of the source.
    case made([UInt8], Int)
  }

  /// The HTML.
  let html: Content
  /// The passage whose offsets are meant, by its place among all.
  var passage = 0
  /// What is written behind it, so that all that begins in it ends.
  var ending: [UInt8] = []
  /// Whether a line is begun for it.
  var beginsLine = true
  /// Whether the line is ended behind it.
  var endsLine = true
  /// Whether a paragraph that follows is written without its `p`.
  var unwraps = false

  /// Where in the source the HTML stands, or what it was made of.
  var offset: Int {
    switch html {
    case .copy(let range): range.lowerBound
    case .made(_, let offset): offset
    }
  }

  /// A tag on a line of its own, made of what stands at an offset.
  static func tag(_ tag: StaticString, at offset: Int) -> MarkdownAside {
    MarkdownAside(html: .made(tag.withUTF8Buffer { unsafe Array($0) }, offset))
  }
}

/// What was set aside of a Markdown text.
struct MarkdownAsides {
  /// What the parts of it are copied from: the text, and the quotes in it.
  var passages: [MarkdownPassage]
  /// What was set aside, in the order of the text.
  var list: [MarkdownAside] = []
  /// Whether ``MarkdownMark/inline`` was put into the text.
  var hasMarks = false

  /// Sets nothing aside of a text.
  init(of text: LegalText) {
    passages = [MarkdownPassage(text)]
  }

  /// What a block of HTML stands for, if it is the comment of a number; nil if it is not.
  func aside(for html: ArraySlice<UInt8>, number: Int) -> MarkdownAside? {
    guard number < list.count, html.trimmed.elementsEqual(MarkdownMark.comment(number)) else {
      return nil
    }
    return list[number]
  }
}
