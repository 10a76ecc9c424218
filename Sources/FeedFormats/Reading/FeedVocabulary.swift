import LibXML

/// The vocabularies that feeds are written in, whatever the spelling of their namespaces.
enum FeedVocabulary: Sendable {
  /// RSS and Atom of every version, with or without a namespace: readers take the elements of one in the other.
  case core
  /// RSS 1.0 Content.
  case content
  /// Dublin Core, elements and terms.
  case dublinCore
  /// Media RSS.
  case media
  /// Apple's podcasts.
  case podcast
  /// RSS 1.0 Syndication, which says how often a feed changes.
  case syndication
  /// RFC 5005.
  case history
  /// RFC 6721.
  case tombstones
  /// XHTML.
  case xhtml
  /// FeedBurner.
  case feedBurner
  /// RDF.
  case rdf
  /// Any other.
  case foreign

  /// The vocabulary of an element; a prefix that is bound to nothing stands for what it usually does.
  init(of element: XMLElement) {
    if let namespace = element.namespace {
      // A name that is long and stands once may be asked for a million times.
      guard namespace.utf8.count <= Self.longestNamespace else {
        self = .foreign
        return
      }
      self = Self.namespaces[namespace] ?? Self.unusual(namespace)
    } else if let prefix = element.prefix {
      self = Self.prefixes[prefix.lowercased()] ?? .foreign
    } else {
      self = .core
    }
  }

  private static let namespaces: [String: FeedVocabulary] = [
    "": .core,
    "http://www.w3.org/2005/Atom": .core,
    "http://purl.org/atom/ns#": .core,
    "http://purl.org/rss/1.0/": .core,
    "http://my.netscape.com/rdf/simple/0.9/": .core,
    "http://channel.netscape.com/rdf/simple/0.9/": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://cyber.law.harvard.edu/rss/rss.html": .core,
    "http://purl.org/rss/1.0/modules/rss091#": .core,
    "http://purl.org/net/rss1.1#": .core,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/elements/1.0/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCore,
    "http://search.yahoo.com/mrss/": .media,
    "http://search.yahoo.com/mrss": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .podcast,
    "http://purl.org/rss/1.0/modules/syndication/": .syndication,
    "http://purl.org/syndication/history/1.0": .history,
    "http://purl.org/atompub/tombstones/1.0": .tombstones,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
  ]

  /// No namespace of a vocabulary has more bytes.
  private static let longestNamespace = 80

  private static let prefixes: [String: FeedVocabulary] = [
    "atom": .core, "a10": .core, "rss": .core, "content": .content, "dc": .dublinCore,
    "dcterms": .dublinCore, "media": .media, "itunes": .podcast, "sy": .syndication, "fh": .history,
    "at": .tombstones, "xhtml": .xhtml, "feedburner": .feedBurner, "rdf": .rdf,
  ]

  /// What a namespace in other letters means; that of any version of RSS 2.0 is RSS's own.
  private static func unusual(_ namespace: String) -> FeedVocabulary {
    let lowered = namespace.lowercased()
    if lowered.contains("backend.userland.com/rss") { return .core }
    return lowercased[lowered] ?? lowercased[lowered + "/"] ?? .foreign
  }

  private static let lowercased: [String: FeedVocabulary] = Dictionary(
    namespaces.map { ($0.key.lowercased(), $0.value) },
    uniquingKeysWith: { first, _ in first }
  )
}

extension XMLElement {
  /// The name in lower case, as which feeds are read: `pubDate`, `pubdate` and `PUBDATE` are one.
  var key: String {
    name.utf8.contains { 0x41...0x5A ~= $0 } ? name.lowercased() : name
  }

  /// The name with the prefix that the document uses.
  var qualifiedName: String {
    prefix.map { "\($0):\(name)" } ?? name
  }
}
