import HTML

/// The image that browsers without scripts show in the place of one that a script would load.
enum NoScriptImage {
  /// The only image in the content of a `noscript`; nil if there are more, none, or words beside it.
  static func tag(in content: ArraySlice<UInt8>) -> HTMLStartTag? {
    var tokenizer = HTMLTokenizer(Array(content))
    var found: HTMLStartTag?
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag) where tag.name.element == .img:
        guard found == nil else { return nil }
        found = tag
      case .startTag(let tag) where tag.name.element == .iframe || tag.name.element == .script:
        return nil
      case .text(let text) where text.contains { !$0.isSpace }: return nil
      default: continue
      }
    }
    return found
  }
}
