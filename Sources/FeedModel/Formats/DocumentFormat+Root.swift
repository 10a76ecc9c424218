extension DocumentFormat {
  /// The format of an XML document, by the name, the namespace and the version of its outermost element.
  ///
  /// Case and a missing namespace do not count: what is nearly a feed is taken for one.
  package init(root name: String, namespace: String?, version: String?) {
    let name = name.lowercased()
    if namespace == Self.oldAtomNamespace {
      self = .oldAtom
    } else if name == "rdf", namespace == Self.rdfNamespace {
      self = .rdf
    } else {
      self = Self.named(name, version ?? "")
    }
  }

  /// Atom 0.3, superseded.
  private static let oldAtomNamespace = "http://purl.org/atom/ns#"

  /// RDF, the outermost element of RSS 0.90 and 1.0.
  private static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  private static func named(_ name: String, _ version: String) -> DocumentFormat {
    switch name {
    case "feed": .atomFeed
    case "entry": .atomEntry
    case "rss": .rss(version: version)
    case "opml": .opml(version: version)
    case "html": .webPage
    default: .other
    }
  }
}
