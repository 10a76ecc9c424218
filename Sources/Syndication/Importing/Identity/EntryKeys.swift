import FeedModel

/// By what an entry is known: its id, and the page that holds it.
struct EntryKeys: Hashable, Sendable {
  /// The id: an absolute IRI is the same everywhere, any other text only within its feed; nil for none that can be trusted.
  var id: String?

  /// The page; nil for none, or for one that holds other entries as well.
  var page: String?

  /// The id as the entry says it; of an entry that has neither id nor page, the digest of all that it says.
  var text: String?

  /// Whether the entry has neither an id nor a page of its own.
  private(set) var isNameless = false

  private let source: String

  /// Takes an id and an address of an entry from a feed of a name.
  init(id: String?, url: AbsoluteURL?, source: String) {
    text = id
    self.id = id.map { Self.key(ofID: $0, source: source) }
    page = url.map(CanonicalURL.key)
    self.source = source
  }

  /// Takes the id away, which is that of other entries as well.
  mutating func dropID() {
    id = nil
    text = nil
  }

  /// Gives a nameless entry the digest of what it says for an id.
  private mutating func name(by entry: ReceivedEntry) {
    guard id == nil, page == nil else { return }
    let digest = ReceivedDigest.text(of: entry)
    isNameless = true
    text = digest
    id = Self.key(ofID: digest, source: source)
  }

  /// The key of an id that was given in a feed of a name.
  static func key(ofID id: String, source: String) -> String {
    AbsoluteURL(id) == nil ? "\(source) \(id)" : id
  }

  /// The keys of the entries of one feed, in their order, without ids and pages that several of them have though they are different ones.
  ///
  /// There are feeds that give all entries one id, and feeds that link every entry to the front page.
  static func keys(of entries: [ReceivedEntry], in source: EntrySource) -> [EntryKeys] {
    let feed = SourceName.name(of: source)
    let site = source.siteLink.map(CanonicalURL.key)
    var keys = entries.map { entry in
      let name = entry.source.map { SourceName.name(of: Attribution.sound($0)) } ?? ""
      return EntryKeys(id: entry.id, url: entry.link, source: name.isEmpty ? feed : name)
    }
    var pages: [String: Set<String>] = [:]
    var ids: [String: Set<String>] = [:]
    for (key, entry) in zip(keys, entries) {
      // Entries without an address are told apart by their titles.
      if let id = key.id { pages[id, default: []].insert(key.page ?? entry.title ?? "") }
      if let page = key.page { ids[page, default: []].insert(key.id ?? entry.title ?? "") }
    }
    for index in keys.indices {
      let key = keys[index]
      if let id = key.id, pages[id, default: []].count > 1 { keys[index].dropID() }
      if let page = key.page, page == site || ids[page, default: []].count > 1 {
        keys[index].page = nil
      }
      keys[index].name(by: entries[index])
    }
    return keys
  }
}
