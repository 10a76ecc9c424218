import HTML

@testable import Markup

/// The name of the first tag that has no partner; nil if all have one.
func unbalanced(_ html: String) -> String? {
  var open: [(name: HTMLName, content: ForeignContent.Vocabulary)] = []
  var tokenizer = HTMLTokenizer(Array(html.utf8))
  while let token = tokenizer.next() {
    let vocabulary = open.last?.content ?? .html
    let isForeign = vocabulary != .html
    switch token {
    case .startTag(let tag):
      let isRoot = tag.name.element == .svg || tag.name.element == .math
      if tag.isSelfClosing, isForeign || isRoot { continue }
      if !isForeign, tag.name.element?.isVoid == true { continue }
      open.append((tag.name, ForeignContent.content(of: tag, in: vocabulary)))
    case .endTag(let name):
      guard open.popLast()?.name == name else {
        return String(decoding: name.bytes, as: UTF8.self)
      }
    case .text, .comment, .doctype: continue
    }
    tokenizer.isInForeignContent = (open.last?.content ?? .html) != .html
  }
  return open.last.map { String(decoding: $0.name.bytes, as: UTF8.self) }
}
