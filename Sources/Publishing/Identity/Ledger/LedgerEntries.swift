import FileSystem

/// The posts of a ledger by path: a list in the order of paths, as the file has it, and beside it what does not fit in there.
///
/// A dictionary of as many paths would take more memory than the lines, and nearly all are looked up in their order.
struct LedgerEntries: Sendable {
  /// Entries with plain paths, in the order of those.
  private var listed: [LedgerEntry] = []

  /// The places in the list whose entries are gone from there.
  private var gone: Set<Int> = []

  /// All other entries.
  private var others: [PostPath: LedgerEntry] = [:]

  /// Makes an empty list.
  init() {}

  /// How many entries there are.
  var count: Int { listed.count - gone.count + others.count }

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }

  /// All entries, in no particular order.
  var values: [LedgerEntry] {
    if gone.isEmpty && others.isEmpty { return listed }
    return present + others.values
  }

  /// All entries in the order of the bytes of their paths.
  var sorted: [LedgerEntry] {
    others.isEmpty ? present : values.sortedByBytes(of: \.path.text)
  }

  private var present: [LedgerEntry] {
    gone.isEmpty ? listed : listed.indices.filter { !gone.contains($0) }.map { listed[$0] }
  }

  /// The entry of a path.
  subscript(path: PostPath) -> LedgerEntry? {
    get {
      var place = 0
      return entry(of: path, near: &place)
    }
    set {
      let place = place(of: path)
      guard let entry = newValue, entry.hasPlainPath else {
        if let place { gone.insert(place) }
        others[path] = newValue
        return
      }
      if let place {
        others[path] = nil
        gone.remove(place)
        listed[place] = entry
      } else if listed.last.map({ $0.order(ofPath: path.canonical.utf8.span) < 0 }) ?? true,
        others[path] == nil
      {
        listed.append(entry)
      } else {
        others[path] = entry
      }
    }
  }

  /// Adds an entry whose path comes behind all that there are; false, and nothing is done, for any other.
  mutating func append(_ entry: LedgerEntry) -> Bool {
    guard entry.hasPlainPath, others.isEmpty, listed.last.map(entry.follows) ?? true else {
      return false
    }
    listed.append(entry)
    return true
  }

  /// The entry of a path, which is looked for at a place first; the place is then that behind it.
  func entry(of path: PostPath, near place: inout Int) -> LedgerEntry? {
    if !others.isEmpty, let entry = others[path] { return entry }
    guard let found = self.place(of: path, near: place) else { return nil }
    place = found + 1
    return gone.isEmpty || !gone.contains(found) ? listed[found] : nil
  }

  private func place(of path: PostPath, near hint: Int = 0) -> Int? {
    let bytes = path.canonical.utf8.span
    var range = listed.indices
    if range.contains(hint) {
      let order = listed[hint].order(ofPath: bytes)
      if order == 0 { return hint }
      range = order < 0 ? hint + 1..<range.upperBound : 0..<hint
      // What comes next is most often what is new.
      if order > 0, hint > 0, listed[hint - 1].order(ofPath: bytes) < 0 { return nil }
    }
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = listed[middle].order(ofPath: bytes)
      if order == 0 { return middle }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension LedgerEntries: Equatable {
  static func == (left: LedgerEntries, right: LedgerEntries) -> Bool {
    guard left.count == right.count else { return false }
    var place = 0
    return left.values.allSatisfy { right.entry(of: $0.path, near: &place) == $0 }
  }
}
