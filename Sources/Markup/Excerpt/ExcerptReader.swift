import HTML

/// Reads the running text of a cleaned body: what a person would read aloud.
///
/// Left out are code, captions, the readings of ruby, the marks and texts of footnotes, controls, and a
/// heading at the top that repeats the title. What stands in tables counts only if there is no other text:
/// it is figures, or the caption of a picture.
struct ExcerptReader {
  private var tokenizer: HTMLTokenizer
  private let title: TitleKey
  private var running = HTMLPlainText()
  private var tabular = HTMLPlainText()

  /// How many tables are open.
  private var tables = 0
  /// The element whose content is left out, and how many of its name are open.
  private var hidden: (name: HTMLName, depth: Int)?
  /// Whether a heading stands at the top, so that it may be the title.
  private var isInTopHeading = false

  /// Begins to read a body.
  init(_ html: [UInt8], title: String?) {
    tokenizer = HTMLTokenizer(html)
    self.title = TitleKey(title ?? "")
  }

  /// The text so far, in UTF-8.
  var bytes: [UInt8] {
    running.bytes.isEmpty ? tabular.bytes : running.bytes
  }

  /// Reads on until there are so many bytes of running text; false at the end of the body.
  mutating func read(upTo count: Int) -> Bool {
    while running.bytes.count < count {
      guard let token = tokenizer.next() else { return false }
      append(token)
    }
    return true
  }
}

extension ExcerptReader {
  private mutating func append(_ token: HTMLToken) {
    switch token {
    case .startTag(let tag):
      begin(tag)
      // Where something is left out, its block still parts words.
      add(token)
    case .endTag(let name):
      end(name)
      add(token)
      endTopHeading(name)
    case .text: if hidden == nil { add(token) }
    case .comment, .doctype: break
    }
  }

  private mutating func add(_ token: HTMLToken) {
    if tables > 0 { tabular.append(token) } else { running.append(token) }
  }

  private mutating func begin(_ tag: HTMLStartTag) {
    if let hidden {
      if hidden.name == tag.name { self.hidden = (hidden.name, hidden.depth + 1) }
    } else if isLeftOut(tag), tag.name.element?.isVoid != true {
      hidden = (tag.name, 1)
    } else if tag.name.element == .table {
      tables += 1
    } else if tag.name.element?.isHeading == true {
      isInTopHeading = bytes.isEmpty
    }
  }

  private mutating func end(_ name: HTMLName) {
    if let hidden {
      guard hidden.name == name else { return }
      self.hidden = hidden.depth > 1 ? (name, hidden.depth - 1) : nil
    } else if name.element == .table, tables > 0 {
      tables -= 1
    }
  }

  /// Forgets a heading that only says the title again.
  private mutating func endTopHeading(_ name: HTMLName) {
    guard isInTopHeading, name.element?.isHeading == true else { return }
    isInTopHeading = false
    guard !title.isEmpty, TitleKey(String(decoding: bytes, as: UTF8.self)) == title else { return }
    running = HTMLPlainText()
    tabular = HTMLPlainText()
  }

  private func isLeftOut(_ tag: HTMLStartTag) -> Bool {
    switch tag.name.element {
    case .pre, .listing, .xmp, .figcaption, .noscript, .svg, .nav, .button, .select, .textarea, .rt,
      .rp, .audio, .video, .object, .canvas, .iframe, .template:
      true
    case .sup: tag["class"]?.equals("footnote-ref") == true
    case .section: tag["class"]?.equals("footnotes") == true
    default: false
    }
  }
}
