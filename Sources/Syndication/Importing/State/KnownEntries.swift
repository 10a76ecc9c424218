import FeedModel

/// All entries that are known, and how they are found.
struct KnownEntries: Sendable {
  /// The entries; the index of one never changes.
  private(set) var entries: [KnownEntry] = []

  private var byID: [String: Int] = [:]
  private var byPage: [String: Int] = [:]
  private var byFingerprint: [String: Int] = [:]
  private var byFile: [String: Int] = [:]

  /// Makes an empty list.
  init() {}

  /// The entry of an id.
  func index(ofID id: String?) -> Int? { id.flatMap { byID[$0] } }

  /// The entry of a page.
  func index(ofPage page: String?) -> Int? { page.flatMap { byPage[$0] } }

  /// The entry that says something.
  func index(ofFingerprint fingerprint: String?) -> Int? {
    fingerprint.flatMap { byFingerprint[$0] }
  }

  /// The entry whose post is in a file.
  func index(ofFile file: String) -> Int? { byFile[file] }

  /// Adds an entry; one of a file that is known already is joined with that.
  ///
  /// Of two with the same key, the first is found by it.
  @discardableResult
  mutating func add(_ entry: KnownEntry) -> Int {
    if let file = entry.file, let index = byFile[file] {
      update(index) { $0.join(entry) }
      return index
    }
    entries.append(entry)
    register(entries.count - 1)
    return entries.count - 1
  }

  /// Changes an entry; it is also found by what is new about it.
  mutating func update(_ index: Int, _ change: (inout KnownEntry) -> Void) {
    let old = entries[index].file
    change(&entries[index])
    if let old, old != entries[index].file { byFile[old] = nil }
    register(index)
  }

  /// Takes back an entry whose post could not be written; nothing finds it any more.
  mutating func forget(_ index: Int) {
    let entry = entries[index]
    for id in entry.ids where byID[id] == index { byID[id] = nil }
    for page in entry.pages where byPage[page] == index { byPage[page] = nil }
    if let fingerprint = entry.fingerprint, byFingerprint[fingerprint] == index {
      byFingerprint[fingerprint] = nil
    }
    if let file = entry.file { byFile[file] = nil }
    entries[index] = KnownEntry()
  }

  /// What is to be remembered: everything that was not taken back.
  var memorable: [KnownEntry] { entries.filter { $0 != KnownEntry() } }

  private mutating func register(_ index: Int) {
    let entry = entries[index]
    for id in entry.ids where byID[id] == nil { byID[id] = index }
    for page in entry.pages where byPage[page] == nil { byPage[page] = index }
    if let fingerprint = entry.fingerprint, byFingerprint[fingerprint] == nil {
      byFingerprint[fingerprint] = index
    }
    if let file = entry.file { byFile[file] = index }
  }
}
