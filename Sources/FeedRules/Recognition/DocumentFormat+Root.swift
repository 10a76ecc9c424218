import LibXML

extension DocumentFormat {
  /// The format of a document, by its outermost element.
  ///
  /// Case and a missing namespace do not count: what is nearly a feed is judged as one, and told so.
  init(of root: XMLElement) {
    let name = root.name.lowercased()
    if root.namespace == XMLVocabulary.oldAtom {
      self = .oldAtom
    } else if name == "rdf", root.namespace == XMLVocabulary.rdf {
      self = .rdf
    } else {
      self = Self.named(name, root)
    }
  }

  private static func named(_ name: String, _ root: XMLElement) -> DocumentFormat {
    switch name {
    case "feed": .atomFeed
    case "entry": .atomEntry
    case "rss": .rss(version: root.trimmedAttribute("version") ?? "")
    case "opml": .opml(version: root.trimmedAttribute("version") ?? "")
    case "html": .webPage
    default: .other
    }
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
