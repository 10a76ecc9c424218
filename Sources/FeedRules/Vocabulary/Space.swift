/// A vocabulary that the rules know: what a namespace's URI stands for.
enum Space: UInt8, Sendable {
  /// Elements without a namespace: RSS.
  case rss
  /// Atom, RFC 4287.
  case atom
  case xhtml
  case svg
  case mathML
  case dublinCore
  case dublinCoreTerms
  case itunes
  case media
  case threading
  case feedHistory
  case tombstones
  case geoRSS
  case gml
  case geo
  case slash
  case creativeCommons
  case creativeCommonsRDF
  case syndication
  case wellFormedWeb
  case content
  case podcast
  case admin
  case publishing
  case blogChannel
  case trackback
  case feedburner
  case openSearch
  case rdf
  case rdfSchema
  case aggregation
  case annotate
  case event
  case wiki
  case opml
  case geoURL
  case icbm
  case taxonomy
  case indexing
  /// A namespace that is known, and whose elements are passed over.
  case unjudged
  /// An element of an Atom document without any namespace.
  case unqualified
  /// Any other namespace.
  case unknown
}
