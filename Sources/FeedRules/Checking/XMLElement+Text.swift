import LibXML

extension XMLElement {
  /// All text directly inside; the only run itself where there is one, which costs no copy.
  var wholeText: String {
    if children.count == 1, case .text(let text) = children[0] { return text }
    return text
  }
}
