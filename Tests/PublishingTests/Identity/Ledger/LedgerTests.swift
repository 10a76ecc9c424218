import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct LedgerTests {
  private func read(_ text: String) -> (ledger: Ledger, diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "ledger.jsonl", bytes: Array(text.utf8))
    return (LedgerReader(file: file).ledger(&diagnostics), diagnostics)
  }

  private func write(_ ledger: Ledger) -> String {
    String(decoding: LedgerWriter(ledger: ledger).bytes, as: UTF8.self)
  }

  private func entry(
    _ path: String,
    id: String = "urn:example:1",
    at date: String = "2025-01-01T00:00:00Z"
  ) throws -> LedgerEntry {
    LedgerEntry(
      id: id,
      path: PostPath(path),
      title: "T",
      published: try moment(date),
      fingerprint: "f"
    )
  }

  @Test func `feeds come first, then files, then posts, sorted by the bytes of their paths`() throws
  {
    var ledger = Ledger()
    for path in ["index.html", "feed.css"] { ledger.register(file: path) }
    for path in ["b.md", "a.md", "é.md", "B.md"] { ledger.register(try entry(path)) }
    let updated = try moment("2025-01-02T00:00:00Z")
    ledger.register(LedgerFeed(path: "rss.xml", id: "https://x.org/rss.xml", updated: updated))
    ledger.register(LedgerFeed(path: "atom.xml", id: "https://x.org/atom.xml", updated: updated))
    let tail =
      #""id":"urn:example:1","published":"2025-01-01T00:00:00Z","title":"T","fingerprint":"f"}"#
    #expect(
      write(ledger) == """
        {"feed":"atom.xml","id":"https://x.org/atom.xml","updated":"2025-01-02T00:00:00Z"}
        {"feed":"rss.xml","id":"https://x.org/rss.xml","updated":"2025-01-02T00:00:00Z"}
        {"file":"feed.css"}
        {"file":"index.html"}
        {"path":"B.md",\(tail)
        {"path":"a.md",\(tail)
        {"path":"b.md",\(tail)
        {"path":"é.md",\(tail)

        """
    )
  }

  @Test func `what is written is read again`() throws {
    var ledger = Ledger()
    ledger.register(try entry("a\u{8}\"\\\n日本\u{2028}.md", at: "2025-01-01T00:00:00+08:00"))
    ledger.register(
      LedgerEntry(
        id: "urn:1",
        path: "b.md",
        from: "https://x.org/?a=b&c",
        title: "<b>“x”</b>\t😀",
        published: .epoch,
        fingerprint: "f"
      )
    )
    ledger.register(LedgerFeed(path: "f", id: "i", updated: .epoch))
    ledger.register(file: "a \"b\".css")
    let reading = read(write(ledger))
    #expect(reading.ledger == ledger)
    #expect(reading.diagnostics.items.isEmpty)
    #expect(write(reading.ledger) == write(ledger))
  }

  @Test func `the order and the repetition of lines are all one`() throws {
    var ledger = Ledger()
    for path in ["a.md", "b.md", "c.md"] { ledger.register(try entry(path, id: "urn:\(path)")) }
    let lines = write(ledger).split(separator: "\n")
    let shuffled = (lines.reversed() + lines + ["", "  "]).joined(separator: "\r\n")
    let reading = read(shuffled)
    #expect(reading.ledger == ledger)
    #expect(reading.diagnostics.items.isEmpty)
  }

  @Test func `of two lines about one path the earlier date wins`() throws {
    let early = try entry("a.md", id: "urn:early", at: "2025-01-01T00:00:00Z")
    let late = try entry("a.md", id: "urn:late", at: "2025-01-01T00:00:00-01:00")
    for order in [[early, late], [late, early]] {
      var ledger = Ledger()
      for entry in order { ledger.merge(entry) }
      #expect(ledger.entries["a.md"] == early)
    }
  }

  @Test func `of two lines of one date the winner does not depend on their order`() throws {
    let entries = [try entry("a.md", id: "urn:2"), try entry("a.md", id: "urn:1")]
    for order in [entries, entries.reversed()] {
      var ledger = Ledger()
      for entry in order { ledger.merge(entry) }
      #expect(ledger.entries["a.md"]?.id == "urn:1")
    }
  }

  @Test(arguments: [
    #"{"feed":"../x.xml","id":"urn:example:1","updated":"2025-02-01T00:00:00Z"}"#,
    #"{"feed":"/etc/x","id":"urn:example:1","updated":"2025-02-01T00:00:00Z"}"#,
    #"{"file":"a/../../x"}"#, #"{"file":"/x"}"#,
  ])
  func `a line about a file outside of the output folder is none`(line: String) {
    let (ledger, diagnostics) = read(line + "\n")
    #expect(ledger == Ledger())
    #expect(diagnostics.items.map(\.code) == [.invalidLedgerLine])
  }

  @Test func `the term of a feed is written and read again`() throws {
    var ledger = Ledger()
    let updated = try moment("2025-02-01T00:00:00Z")
    ledger.register(LedgerFeed(path: "a.xml", id: "urn:example:1", updated: updated, term: "tag:a"))
    #expect(write(ledger).contains(#""term":"tag:a""#))
    #expect(read(write(ledger)).ledger == ledger)
  }

  @Test func `what time made of a post is written and read again`() throws {
    var entry = try entry("a.md")
    entry.updated = try moment("2025-02-01T00:00:00Z")
    entry.deleted = try moment("2025-03-01T00:00:00Z")
    entry.words = "1:00"
    entry.carriers = ["é.xml", "b/atom.xml", "a.xml"]
    var ledger = Ledger()
    ledger.register(entry)
    #expect(
      write(ledger) == """
        {"path":"a.md","id":"urn:example:1","published":"2025-01-01T00:00:00Z",\
        "updated":"2025-02-01T00:00:00Z","deleted":"2025-03-01T00:00:00Z","title":"T",\
        "fingerprint":"f","words":"1:00","carriers":["a.xml","b/atom.xml","é.xml"]}

        """
    )
    #expect(read(write(ledger)).ledger == ledger)
  }

  @Test func `two lines about one post know together what time made of it`() throws {
    var edited = try entry("a.md", at: "2025-01-02T00:00:00Z")
    edited.updated = try moment("2025-02-01T00:00:00Z")
    edited.words = "1:00"
    edited.carriers = ["atom.xml"]
    edited.deleted = try moment("2025-03-02T00:00:00Z")
    var other = try entry("a.md", at: "2025-01-01T00:00:00Z")
    other.updated = try moment("2025-01-15T00:00:00Z")
    other.words = "2:00"
    other.carriers = ["b.xml"]
    other.deleted = try moment("2025-03-01T00:00:00Z")
    for order in [[edited, other], [other, edited], [edited, other, edited]] {
      var ledger = Ledger()
      for entry in order { ledger.merge(entry) }
      let merged = try #require(ledger.entries["a.md"])
      #expect(merged.published == other.published)
      #expect(merged.updated == edited.updated)
      #expect(merged.words == "1:00")
      #expect(merged.deleted == other.deleted)
      #expect(merged.carriers == ["atom.xml", "b.xml"])
    }
  }

  @Test func `of two lines about one feed the later date and one id stay`() throws {
    let early = try LedgerFeed(path: "f", id: "b", updated: moment("2025-01-01T00:00:00Z"))
    let late = try LedgerFeed(path: "f", id: "a", updated: moment("2025-01-02T00:00:00Z"))
    for order in [[early, late], [late, early]] {
      var ledger = Ledger()
      for feed in order { ledger.merge(feed) }
      #expect(ledger.feeds["f"] == late)
    }
  }

  @Test func `lines that are no records are warnings and the others are read`() throws {
    var ledger = Ledger()
    ledger.register(try entry("a.md"))
    let marked = MarkedText(
      """
      ①<<<<<<< HEAD
      \(write(ledger).dropLast())
      ②=======
      ③{"path":"b.md"}
      ④{"path":"b.md","id":"urn:x","published":"yesterday"}
      ⑤{"path":"b.md","id":5,"published":"2025-01-01T00:00:00Z"}
      ⑥[]
      ⑦{"path":"b.md","id"
      ⑧{"feed":"f","id":"i"}
      ⑨>>>>>>> branch

      """
    )
    var diagnostics = DiagnosticList()
    let read = LedgerReader(file: marked.file()).ledger(&diagnostics)
    #expect(read == ledger)
    let codes = Array(repeating: DiagnosticCode.invalidLedgerLine, count: 9)
    #expect(marked.mismatches(diagnostics, expecting: codes) == [])
    #expect(!diagnostics.hasErrors)
  }

  @Test func `a line in another encoding is passed over`() {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "l", bytes: [0x22, 0xFF, 0x22, 0x0A, 0x00])
    #expect(LedgerReader(file: file).ledger(&diagnostics) == Ledger())
    #expect(diagnostics.items.map(\.position?.line) == [1, 2])
  }

  @Test func `a union of two branches keeps the id through a rename on one of them`() throws {
    let base = try IdentityResolution([
      .sample("a.md", fingerprint: "f"), .sample("b.md", fingerprint: "g"),
    ])
    let renamed = try IdentityResolution(
      [.sample("z.md", fingerprint: "f"), .sample("b.md", fingerprint: "g")],
      base.ledger
    )
    let edited = try IdentityResolution(
      [.sample("a.md", fingerprint: "h"), .sample("b.md", fingerprint: "g"), .sample("n.md")],
      base.ledger
    )
    let union = read(write(renamed.ledger) + write(edited.ledger)).ledger
    let merged = try IdentityResolution(
      [.sample("z.md", fingerprint: "h"), .sample("b.md", fingerprint: "g"), .sample("n.md")],
      union
    )
    #expect(merged.ids["z.md"] == base.ids["a.md"])
    #expect(merged.ids["b.md"] == base.ids["b.md"])
    #expect(merged.ids["n.md"] == edited.ids["n.md"])
    #expect(merged.ledger.entries.keys.sorted() == ["b.md", "n.md", "z.md"])
  }

  @Test func `a file is written only if it changes`() throws {
    let folder = try TemporaryFolder()
    let file = LedgerFile(folder: folder.path)
    var diagnostics = DiagnosticList()
    #expect(try file.read(&diagnostics) == nil)
    var ledger = Ledger()
    ledger.register(try entry("a.md"))
    try file.write(ledger)
    #expect(folder.text("ledger.jsonl") == write(ledger))
    try folder.setTime(1000, of: "ledger.jsonl")
    try file.write(ledger)
    #expect(try folder.time(of: "ledger.jsonl") == 1000)
    #expect(try file.read(&diagnostics) == ledger)
    try file.write(Ledger())
    #expect(folder.text("ledger.jsonl") == "")
  }
}
