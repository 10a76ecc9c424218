import Diagnostics

/// What readers see of an entry.
struct OutlinedEntry: Sendable {
  /// Where the entry begins.
  let position: SourcePosition

  /// What readers know it by.
  var id: OutlinedText?

  /// Whether the id claims to be an address: a guid of RSS without `isPermaLink="false"`.
  var idClaimsToBeURL = false

  /// The address of the page.
  var link: String?

  /// The title; nil if there is none.
  var title: OutlinedTitle?

  /// When it was published.
  var published: OutlinedDate?

  /// When it was changed.
  var updated: OutlinedDate?

  /// The bodies in HTML, a short one among them.
  var bodies: [OutlinedText] = []

  /// The body in Markdown, which NetNewsWire prefers.
  var markdown: OutlinedText?

  /// The files that belong to it.
  var enclosures: [OutlinedEnclosure] = []

  /// The terms that it is filed under.
  var categories: [OutlinedText] = []

  /// The elements of the podcast namespaces.
  var podcast: [OutlinedPodcast.Element] = []

  /// Begins with an empty entry.
  init(at position: SourcePosition) {
    self.position = position
  }

  /// The date that readers sort by.
  var date: OutlinedDate? {
    published ?? updated
  }
}
