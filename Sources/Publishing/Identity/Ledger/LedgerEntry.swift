import FeedModel

/// What the ledger remembers of a post: the id that readers know it by, and how to know it again.
///
/// There is one for every post, and most are handed on as they are: a copy costs one reference, and a change makes a new object.
struct LedgerEntry: Sendable {
  private var object: Object

  private final class Object: Sendable {
    let facts: Facts

    init(_ facts: Facts) {
      self.facts = facts
    }
  }

  private struct Facts: Hashable, Sendable {
    var id: String
    var path: PostPath
    var from: String?
    var title: String
    var published: Timestamp
    var fingerprint: String
    var updated: Timestamp?
    var words: String?
    var deleted: Timestamp?
    var carriers: Set<String>
    var places: [String: ArchivePlace]
  }

  /// Remembers a post.
  init(
    id: String,
    path: PostPath,
    from: String? = nil,
    title: String,
    published: Timestamp,
    fingerprint: String,
    updated: Timestamp? = nil,
    words: String? = nil,
    deleted: Timestamp? = nil,
    carriers: Set<String> = [],
    places: [String: ArchivePlace] = [:]
  ) {
    object = Object(
      Facts(
        id: id,
        path: path,
        from: from,
        title: title,
        published: published,
        fingerprint: fingerprint,
        updated: updated,
        words: words,
        deleted: deleted,
        carriers: carriers,
        places: places
      )
    )
  }

  private mutating func change(_ change: (inout Facts) -> Void) {
    var facts = object.facts
    change(&facts)
    object = Object(facts)
  }
}

extension LedgerEntry {
  /// The entry's id.
  var id: String { object.facts.id }

  /// The path of the post below its posts directory.
  var path: PostPath { object.facts.path }

  /// Where the post was first published, if elsewhere.
  var from: String? { object.facts.from }

  /// The title of the post as its front matter has it.
  var title: String { object.facts.title }

  /// When the post was first published.
  var published: Timestamp { object.facts.published }

  /// The fingerprint of the source: title and body.
  var fingerprint: String { object.facts.fingerprint }

  /// When the post was last edited so that its readers should notice; nil if it never was.
  var updated: Timestamp? {
    get { object.facts.updated }
    set { change { $0.updated = newValue } }
  }

  /// The words of the edition that readers were last told of, a ``WordSketch``; nil while nobody compares editions.
  var words: String? {
    get { object.facts.words }
    set { change { $0.words = newValue } }
  }

  /// When the post's file was first missing; nil while it is there.
  var deleted: Timestamp? {
    get { object.facts.deleted }
    set { change { $0.deleted = newValue } }
  }

  /// The paths of the Atom feeds, and of other feeds with archives, that have carried the entry.
  var carriers: Set<String> {
    get { object.facts.carriers }
    set { change { $0.carriers = newValue } }
  }

  /// Where feeds keep the entry that it has left, by their paths.
  var places: [String: ArchivePlace] {
    get { object.facts.places }
    set { change { $0.places = newValue } }
  }

  /// Whether readers had the entry from an Atom feed, or from the archives of any feed.
  var wasCarried: Bool { !carriers.isEmpty || !places.isEmpty }
}

extension LedgerEntry: Hashable {
  static func == (left: LedgerEntry, right: LedgerEntry) -> Bool {
    left.object === right.object || left.object.facts == right.object.facts
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(object.facts)
  }
}
