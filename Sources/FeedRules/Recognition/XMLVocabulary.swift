/// The namespaces by which formats and their extensions are recognised, letter by letter.
enum XMLVocabulary {
  /// Atom 1.0 (RFC 4287 §1.2).
  static let atom = "http://www.w3.org/2005/Atom"
  /// Apple's podcast elements; case counts.
  static let itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd"
  /// The Podcasting 2.0 elements.
  static let podcast = "https://podcastindex.org/namespace/1.0"
  /// The RSS module of `content:encoded`.
  static let content = "http://purl.org/rss/1.0/modules/content/"
  /// Dublin Core.
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  /// The module of `source:markdown`, as NetNewsWire compares it.
  static let source = "https://source.scripting.com/"
  /// XHTML.
  static let xhtml = "http://www.w3.org/1999/xhtml"
}
