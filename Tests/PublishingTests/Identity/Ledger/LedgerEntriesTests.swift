import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// A list of entries is what a dictionary of them would be, whatever their paths are and in whatever order they come.
@Suite struct LedgerEntriesTests {
  private static let paths = [
    "a.md", "a!.md", "a b.md", "b/a.md", "b/a\u{8}.md", "b.md", "caf\u{e9}.md", "cafe\u{301}.md",
    "日本.md", "\"q\".md", "z.md", "z.md.md", "",
  ].map { PostPath($0) }

  private func entry(_ path: PostPath, _ number: Int) -> LedgerEntry {
    LedgerEntry(
      id: "urn:example:\(number)",
      path: path,
      title: "T",
      published: .epoch,
      fingerprint: "f"
    )
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `entries are found, changed and forgotten by their paths`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var entries = LedgerEntries()
    var model: [PostPath: LedgerEntry] = [:]
    for number in 0..<60 {
      let path = try #require(Self.paths.randomElement(using: &random))
      let new = Int.random(in: 0..<4, using: &random) == 0 ? nil : entry(path, number)
      if let new, model[path] == nil, Bool.random(using: &random), entries.append(new) {
        model[path] = new
      } else {
        entries[path] = new
        model[path] = new
      }
      try #require(entries.count == model.count)
      var place = Int.random(in: 0..<20, using: &random)
      for path in Self.paths {
        try #require(entries[path] == model[path])
        try #require(entries.entry(of: path, near: &place) == model[path])
      }
      try #require(Set(entries.values.map(\.id)) == Set(model.values.map(\.id)))
    }
    let sorted = entries.sorted.map(\.path.text)
    #expect(sorted == sorted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(sorted.count == model.count)
    var other = LedgerEntries()
    for (path, entry) in model { other[path] = entry }
    #expect(other == entries)
    other["new.md"] = entry("new.md", 0)
    #expect(other != entries)
  }

  @Test func `an entry says what it was made of, whatever stands in it`() throws {
    let facts = LedgerFacts(
      id: "urn:\"1\"",
      path: "a\\\"b\".md",
      from: "https://x.org/?a=\u{2028}",
      title: "“x” \\\" \t",
      published: try moment("2025-01-02T03:04:05+08:00"),
      fingerprint: "f",
      updated: try moment("2025-02-02T03:04:05Z"),
      words: "3:0a",
      deleted: .epoch,
      carriers: ["b\"", "a"],
      places: ["f": ArchivePlace(number: 2, updated: .epoch)]
    )
    let entry = LedgerEntry(facts)
    #expect(entry.id == facts.id)
    #expect(entry.path.text == facts.path)
    #expect(entry.from == facts.from)
    #expect(entry.title == facts.title)
    #expect(entry.published == facts.published)
    #expect(entry.updated == facts.updated)
    #expect(entry.words == facts.words)
    #expect(entry.deleted == facts.deleted)
    #expect(entry.carriers == facts.carriers)
    #expect(entry.places == facts.places)
    var changed = entry
    changed.deleted = nil
    #expect(changed != entry)
    changed.deleted = facts.deleted
    #expect(changed == entry)
  }
}
