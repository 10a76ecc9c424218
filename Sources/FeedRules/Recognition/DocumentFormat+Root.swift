import FeedModel
import LibXML

extension DocumentFormat {
  /// The format of a document, by its outermost element.
  init(of root: XMLElement) {
    let version = root.trimmedAttribute("version")
    self.init(root: root.name, namespace: root.namespace, version: version)
  }
}

extension XMLElement {
  /// The value of an attribute without white space around it; nil if the tag does not have it.
  func trimmedAttribute(_ name: String) -> String? {
    attribute(name).map { $0.trimmed }
  }
}

extension StringProtocol {
  /// The text without XML white space around it (XML 1.0 §2.3).
  var trimmed: String {
    let isSpace: (Unicode.Scalar) -> Bool = { scalar in
      scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
