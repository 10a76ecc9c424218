/// A namespace that feeds use: its URI, the prefix that it is known by, and the vocabulary it stands for.
struct KnownNamespace: Sendable {
  /// The URI as its specification spells it.
  let uri: String
  /// The prefix that everybody uses for it.
  let prefix: String
  /// What its elements are judged by.
  let space: Space

  private init(_ uri: String, _ prefix: String, _ space: Space) {
    self.uri = uri
    self.prefix = prefix
    self.space = space
  }

  /// The namespace of a URI as it is spelt.
  static func exactly(_ uri: String) -> KnownNamespace? {
    byURI[uri]
  }

  /// The namespace that a URI means, though its case or its punctuation at the end may differ.
  static func nearly(_ uri: String) -> KnownNamespace? {
    byURI[uri] ?? byNearURI[nearForm(of: uri)]
  }

  /// The namespaces that a prefix is known for; more than one for old and new versions.
  static func named(_ prefix: String) -> [KnownNamespace] {
    all.filter { $0.prefix == prefix }
  }

  /// The first namespace of a vocabulary: its prefix is how elements are named in messages.
  static func of(_ space: Space) -> KnownNamespace? {
    bySpace[space]
  }

  /// A URI without case and without what follows its last letter or digit.
  private static func nearForm(of uri: String) -> String {
    let bytes = uri.utf8.map(\.asciiLowercased)
    let end = bytes.lastIndex { $0.isASCIIWord || $0 >= 0x80 } ?? bytes.count - 1
    return String(decoding: bytes.prefix(end + 1), as: UTF8.self)
  }

  private static let byURI = Dictionary(all.map { ($0.uri, $0) }) { first, _ in first }

  private static let byNearURI = Dictionary(all.map { (nearForm(of: $0.uri), $0) }) { first, _ in
    first
  }

  private static let bySpace = Dictionary(all.map { ($0.space, $0) }) { first, _ in first }

  /// Namespaces in use whose elements no rules here know, though their own specifications do.
  static let unjudgedElsewhere: Set<String> = [
    "http://schemas.google.com/g/2005", "http://www.rawvoice.com/rawvoiceRssModule/",
    "https://schema.org/", "http://schema.org/",
  ]

  private static let all: [KnownNamespace] = [
    KnownNamespace("http://www.w3.org/2005/Atom", "atom", .atom),
    KnownNamespace("http://www.w3.org/1999/xhtml", "xhtml", .xhtml),
    KnownNamespace("http://www.w3.org/2000/svg", "svg", .svg),
    KnownNamespace("http://www.w3.org/1998/Math/MathML", "mathml", .mathML),
    KnownNamespace("http://purl.org/dc/elements/1.1/", "dc", .dublinCore),
    KnownNamespace("http://purl.org/dc/terms/", "dcterms", .dublinCoreTerms),
    KnownNamespace("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes", .itunes),
    KnownNamespace("http://search.yahoo.com/mrss/", "media", .media),
    KnownNamespace("http://purl.org/syndication/thread/1.0", "thr", .threading),
    KnownNamespace("http://purl.org/rss/1.0/modules/threading/", "thr", .unjudged),
    KnownNamespace("http://purl.org/syndication/history/1.0", "fh", .feedHistory),
    KnownNamespace("http://purl.org/atompub/tombstones/1.0", "at", .tombstones),
    KnownNamespace("http://www.georss.org/georss", "georss", .geoRSS),
    KnownNamespace("http://www.opengis.net/gml", "gml", .gml),
    KnownNamespace("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo", .geo),
    KnownNamespace("http://geourl.org/rss/module/", "geourl", .geoURL),
    KnownNamespace("http://postneo.com/icbm", "icbm", .icbm),
    KnownNamespace("http://purl.org/rss/1.0/modules/slash/", "slash", .slash),
    KnownNamespace(
      "http://backend.userland.com/creativeCommonsRssModule",
      "creativeCommons",
      .creativeCommons
    ),
    KnownNamespace("http://web.resource.org/cc/", "cc", .creativeCommonsRDF),
    KnownNamespace("http://purl.org/rss/1.0/modules/syndication/", "sy", .syndication),
    KnownNamespace("http://wellformedweb.org/CommentAPI/", "wfw", .wellFormedWeb),
    KnownNamespace("http://purl.org/rss/1.0/modules/content/", "content", .content),
    KnownNamespace("https://podcastindex.org/namespace/1.0", "podcast", .podcast),
    KnownNamespace(
      "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
      "podcast",
      .podcast
    ),
    KnownNamespace("http://webns.net/mvcb/", "admin", .admin),
    KnownNamespace("http://www.w3.org/2007/app", "app", .publishing),
    KnownNamespace("http://backend.userland.com/blogChannelModule", "blogChannel", .blogChannel),
    KnownNamespace(
      "http://madskills.com/public/xml/rss/module/trackback/",
      "trackback",
      .trackback
    ),
    KnownNamespace("http://rssnamespace.org/feedburner/ext/1.0", "feedburner", .feedburner),
    KnownNamespace("http://a9.com/-/spec/opensearch/1.1/", "opensearch", .openSearch),
    KnownNamespace("http://a9.com/-/spec/opensearchrss/1.0/", "opensearch10", .openSearch),
    KnownNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf", .rdf),
    KnownNamespace("http://www.w3.org/2000/01/rdf-schema#", "rdfs", .rdfSchema),
    KnownNamespace("http://purl.org/rss/1.0/modules/aggregation/", "ag", .aggregation),
    KnownNamespace("http://purl.org/rss/1.0/modules/annotate/", "annotate", .annotate),
    KnownNamespace("http://purl.org/rss/1.0/modules/event/", "ev", .event),
    KnownNamespace("http://purl.org/rss/1.0/modules/wiki/", "wiki", .wiki),
    KnownNamespace("http://www.usemod.com/cgi-bin/mb.pl?ModWiki", "wiki", .wiki),
    KnownNamespace("http://www.opml.org/spec2", "opml", .opml),
    KnownNamespace("http://purl.org/rss/1.0/modules/taxonomy/", "taxo", .taxonomy),
    KnownNamespace("urn:atom-extension:indexing", "indexing", .indexing),
    KnownNamespace("http://www.bloglines.com/about/specs/fac-1.0", "access", .unjudged),
    KnownNamespace("http://media.tangent.org/rss/1.0/", "audio", .unjudged),
    KnownNamespace("http://www.microsoft.com/schemas/rss/core/2005", "cf", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/company", "company", .unjudged),
    KnownNamespace(
      "http://conversationsnetwork.org/rssNamespace-1.0/",
      "conversationsNetwork",
      .unjudged
    ),
    KnownNamespace("http://my.theinfo.org/changed/1.0/rss/", "cp", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/email/", "email", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/image/", "image", .unjudged),
    KnownNamespace("http://xmlns.com/foaf/0.1/", "foaf", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/link/", "l", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/reference/", "ref", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/richequiv/", "reqv", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/rss091#", "rss091", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/search/", "search", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/servicestatus/", "ss", .unjudged),
    KnownNamespace("http://hacks.benhammersley.com/rss/streaming/", "str", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/modules/subscription/", "sub", .unjudged),
    KnownNamespace("http://feedsync.org/2007/feedsync", "sx", .unjudged),
    KnownNamespace("http://schemas.xmlsoap.org/soap/envelope/", "soap", .unjudged),
    KnownNamespace("http://my.netscape.com/rdf/simple/0.9/", "rss090", .unjudged),
    KnownNamespace("http://purl.org/rss/1.0/", "rss1", .unjudged),
    KnownNamespace("http://purl.org/net/rss1.1#", "rss11", .unjudged),
    KnownNamespace("http://base.google.com/ns/1.0", "g", .unjudged),
    KnownNamespace("http://www.w3.org/XML/1998/namespace", "xml", .unjudged),
    KnownNamespace("http://openid.net/xmlns/1.0", "openid", .unjudged),
    KnownNamespace("http://earth.google.com/kml/2.0", "kml20", .unjudged),
    KnownNamespace("http://earth.google.com/kml/2.1", "kml21", .unjudged),
    KnownNamespace("http://www.opengis.net/kml/2.2", "kml22", .unjudged),
    KnownNamespace("http://www.w3.org/1999/xlink", "xlink", .unjudged),
    KnownNamespace("xri://$xrd*($v*2.0)", "xrd", .unjudged),
    KnownNamespace("xri://$xrds", "xrds", .unjudged),
  ]
}
