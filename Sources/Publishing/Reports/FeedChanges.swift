import Diagnostics

/// What would change in a feed, entry by entry.
package struct FeedChanges: Hashable, Sendable {
  /// What can become of an entry, in the order of a report.
  enum Kind: String, CaseIterable, Sendable {
    case added, changed, gone
  }

  /// The entries that do not stay as they are, each kind in the order of its feed.
  private(set) var entries: [Kind: [ListedEntry]] = [:]

  /// How many entries a report names if not all are wanted.
  static let fewEntries = 10

  /// Compares the entries of a feed with those that would take their place.
  init(from old: [ListedEntry], to new: [ListedEntry]) {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(new.map(\.id))
    entries[.added] = new.filter { before[$0.id] == nil }
    entries[.changed] = new.filter { entry in
      before[entry.id].map { $0.content != entry.content } ?? false
    }
    entries[.gone] = old.filter { !after.contains($0.id) }
  }

  /// A line for each entry, or for the first of them and how many more there are.
  package func lines(all: Bool) -> [String] {
    let lines = Kind.allCases.flatMap { kind in
      (entries[kind] ?? []).map { Self.line(kind, $0) }
    }
    if lines.isEmpty { return ["  changed  the feed itself, or the order of its entries"] }
    guard !all, lines.count > Self.fewEntries else { return lines }
    let rest = Kind.allCases.compactMap { kind in
      let count = entries[kind]?.count ?? 0
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return lines.prefix(Self.fewEntries)
      + ["  … in all \(rest.joined(separator: ", ")); --verbose names them"]
  }

  private static func line(_ kind: Kind, _ entry: ListedEntry) -> String {
    let word = kind.rawValue + String(repeating: " ", count: 7 - kind.rawValue.count)
    return "  \(word)  " + VisibleText.of("\(entry.name) (\(entry.id))")
  }
}
