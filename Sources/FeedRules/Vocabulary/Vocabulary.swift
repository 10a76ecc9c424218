/// What each format and extension allows: tables, one file for each vocabulary.
enum Vocabulary {
  /// The shape of the document's element of each format; nothing for a name that begins no feed.
  static func root(_ format: DocumentInContext.Format, named name: String) -> ElementShape? {
    switch (format, name) {
    case (.rss, "rss"): rss
    case (.atom, "feed"): atomFeed
    case (.atom, "entry"): atomEntry
    default: nil
    }
  }

  /// The tables of the extensions that may stand in a format.
  static func extensions(in format: DocumentInContext.Format) -> [Space: ExtensionTable] {
    format == .rss ? extensionsOfRSS : common
  }

  private static let extensionsOfRSS = common.merging([.atom: atomInRSS]) { _, atom in atom }

  private static let common: [Space: ExtensionTable] = [
    .dublinCore: dublinCore, .dublinCoreTerms: dublinCoreTerms, .itunes: itunes, .media: media,
    .threading: threading, .feedHistory: feedHistory, .tombstones: tombstones,
    .geoRSS: geoRSS, .geo: geo, .slash: slash,
    .creativeCommons: creativeCommons, .creativeCommonsRDF: creativeCommonsRDF,
    .syndication: syndication, .wellFormedWeb: wellFormedWeb, .content: content,
    .podcast: podcast, .admin: admin, .publishing: publishing, .blogChannel: blogChannel,
    .trackback: trackback, .feedburner: feedburner, .openSearch: openSearch, .rdf: rdf,
    .rdfSchema: rdfSchema, .aggregation: aggregation, .annotate: annotate, .event: event,
    .wiki: wiki, .opml: opml, .geoURL: geoURL, .icbm: icbm, .taxonomy: taxonomy, .atom: atomInAtom,
    .xhtml: xhtml,
  ]
}
