import Diagnostics
import FeedFormats
import FeedModel
import Glibc
import TestSupport
import Testing

@testable import Publishing

/// Runs that find everything as the last one did: they say the same and read nothing.
@Suite struct RunMemoryTests {
  private static let index = ".feedgen/index.sqlite"

  /// A site that has been built until there was nothing left to do.
  private func site(_ keys: String = "") throws -> TemporarySite {
    let more = keys.isEmpty ? "" : ", \(keys)"
    let site = try TemporarySite(
      #"{"site": {"title": "T", "url": "https://example.org/blog/", "language": "en"}\#(more)}"#
    )
    for day in 1...3 {
      try site.post("2025-01-0\(day)-p.md", date: "2025-01-0\(day)", title: "T\(day)")
    }
    return site
  }

  /// What a run reports and says, and whether it read any post; files are given time to be older than the clock can tell.
  private func run(_ site: TemporarySite) throws -> (lines: [String], said: [String], didRead: Bool)
  {
    usleep(60_000)
    let log = StageLog()
    var diagnostics = DiagnosticList()
    let build = Build(site.options, now: try moment(site.now)) { log.add($0) }
    let report = try build.run(&diagnostics)
    let said = diagnostics.items.map { "\($0.file ?? ""): \($0.code.name): \($0.message)" }
    return (report.lines(all: false), said, log.stages.contains(.reading))
  }

  /// Builds until a run reads nothing, and tells what it reported.
  private func settle(_ site: TemporarySite) throws -> [String] {
    _ = try run(site)
    let known = try run(site)
    #expect(known.didRead)
    let remembered = try run(site)
    #expect(!remembered.didRead)
    #expect(remembered.lines == known.lines)
    #expect(remembered.said == known.said)
    return known.lines
  }

  @Test func `what did not change is not read again`() throws {
    let site = try site(#""index": {"html": true, "opml": true}"#)
    let lines = try settle(site)
    #expect(lines.last == "3 posts; 2 feeds: 2 unchanged")
    #expect(lines.count == 6)
  }

  @Test func `a bad post is reported again, with the place and the line`() throws {
    let site = try site()
    try site.folder.write("posts/bad.md", "---\ntitle: A\ndate: 2025-02-30\n---\nText.\n")
    _ = try run(site)
    _ = try run(site)
    var known = DiagnosticList(strict: true)
    var remembered = DiagnosticList(strict: true)
    usleep(60_000)
    try site.folder.remove(Self.index)
    _ = try Build(site.options, now: try moment(site.now)).run(&known)
    _ = try Build(site.options, now: try moment(site.now)).run(&remembered)
    #expect(known.hasErrors)
    #expect(known.sorted == remembered.sorted)
    #expect(try !run(site).didRead)
  }

  @Test func `archives are told of again`() throws {
    let site = try site(#""feeds": [{"format": "atom", "limit": 1, "archive": true}]"#)
    #expect(try settle(site).first?.hasSuffix("2 archives with 2 entries: 2 unchanged") == true)
  }

  /// What can happen to a site between two runs.
  enum Change: CaseIterable {
    case editedPost, editedWithinItsSize, newPost, removedPost, renamedPost, touchedPost
    case editedConfiguration, editedFeed, removedFeed, editedLedger, removedLedger, editedPage
    case otherFormats, otherLimit, foundFile
  }

  @Test(arguments: Change.allCases)
  func `whatever changes is noticed`(change: Change) throws {
    var site = try site(#""index": {"html": true}"#)
    try site.post("2025-01-04-p.md", date: "2025-01-04", "enclosure: /a.mp3")
    _ = try settle(site)
    let folder = site.folder
    switch change {
    case .editedPost: try site.post("2025-01-01-p.md", date: "2025-01-01", title: "Another")
    case .editedWithinItsSize:
      let time = try folder.time(of: "posts/2025-01-01-p.md")
      try site.post("2025-01-01-p.md", date: "2025-01-01", title: "T9")
      try folder.setTime(time, of: "posts/2025-01-01-p.md")
    case .newPost: try site.post("new.md")
    case .removedPost: try folder.remove("posts/2025-01-01-p.md")
    case .renamedPost: try folder.rename("posts/2025-01-01-p.md", to: "posts/z.md")
    case .touchedPost: try folder.setTime(1000, of: "posts/2025-01-01-p.md")
    case .editedConfiguration:
      let text = try #require(folder.text("config.json"))
      try folder.write("config.json", text.replacing("\"T\"", with: "\"U\""))
    case .editedFeed: try folder.write("feeds/rss.xml", "<rss/>")
    case .removedFeed: try folder.remove("feeds/atom.xml")
    case .editedLedger: try folder.write(".feedgen/ledger.jsonl", "\n")
    case .removedLedger: try folder.remove(".feedgen/ledger.jsonl")
    case .editedPage: try folder.remove("feeds/index.html")
    case .otherFormats: site.options.formats = [.atom]
    case .otherLimit: site.options.limit = 1
    case .foundFile: try folder.write("a.mp3", "sound")
    }
    #expect(try run(site).didRead, "\(change)")
  }

  @Test func `a post that becomes due is published, and one that expires leaves`() throws {
    var site = try site()
    try site.post("later.md", date: "2025-07-01T00:00:00Z")
    try site.post("short.md", date: "2025-01-05", "expiryDate: 2025-08-01")
    _ = try settle(site)
    site.now = "2025-06-29T23:59:59Z"
    #expect(try !run(site).didRead)
    site.now = "2025-07-01T00:00:00Z"
    #expect(try run(site).lines.last == "5 posts; 2 feeds: 2 written")
    _ = try run(site)
    #expect(try !run(site).didRead)
    site.now = "2025-08-01T00:00:00Z"
    #expect(try run(site).lines.last == "5 posts; left out: 1 expired; 2 feeds: 2 written")
  }

  @Test func `a clock that goes back is noticed`() throws {
    var site = try site()
    _ = try settle(site)
    site.now = "2025-01-02T12:00:00Z"
    #expect(try run(site).didRead)
  }

  @Test(arguments: ["maxAge", "where"])
  func `a post that becomes too old leaves its feed`(key: String) throws {
    let value = key == "maxAge" ? "60d" : "age<60d"
    var site = try site(#""feeds": [{"format": "atom", "\#(key)": "\#(value)"}]"#)
    site.now = "2025-03-01T00:00:00Z"
    _ = try settle(site)
    #expect(try site.items().count == 3)
    site.now = "2025-03-02T00:00:01Z"
    #expect(try run(site).didRead)
    #expect(try site.items().count == 2)
  }

  @Test func `what is asked for in one way is not taken for another`() throws {
    var site = try TemporarySite(
      #"{"site": {"title": "T", "url": "https://example.org/", "language": "en"}, "posts": {"directories": ["rss"]}, "index": false}"#
    )
    try site.folder.write("rss/a.md", "---\ntitle: A\ndate: 2025-01-01\n---\nText.\n")
    site.options.formats = [.rss]
    _ = try settle(site)
    site.options.formats = []
    site.options.inputs = [site.folder.path("rss")]
    #expect(try run(site).didRead)
  }

  @Test func `a post that is kept out and then removed is missed`() throws {
    let site = try site(#""posts": {"exclude": ["kept-out.md"]}"#)
    let text = try #require(site.folder.text("config.json"))
    try site.folder.write("config.json", text.replacing("kept-out", with: "nothing"))
    try site.post("kept-out.md", date: "2025-01-05")
    _ = try run(site)
    try site.folder.write("config.json", text)
    _ = try settle(site)
    try site.folder.remove("posts/kept-out.md")
    #expect(try run(site).didRead)
    #expect(site.folder.text("feeds/atom.xml")?.contains("at:deleted-entry") == true)
  }

  @Test func `people in a folder of files are read again`() throws {
    let site = try site(
      #""posts": {"dialect": "jekyll", "people": "people", "directories": ["."]}"#
    )
    try site.folder.write("people/ada.yml", "name: Ada\n")
    try site.folder.write("_posts/2025-01-05-p.md", "---\ntitle: A\nauthor: ada\n---\nText.\n")
    _ = try settle(site)
    try site.folder.write("people/ada.yml", "name: Eve\n")
    #expect(try run(site).didRead)
    #expect(site.folder.text("feeds/atom.xml")?.contains("Eve") == true)
  }

  @Test func `a date that judges doubt is doubted until it is near`() throws {
    var site = try site()
    try site.post("doubted.md", date: "2025-01-05", "updated: 2025-06-01T00:20:00Z")
    let doubted = try settle(site)
    #expect(doubted.last?.contains("written") == false)
    site.now = "2025-06-01T00:05:00Z"
    #expect(try !run(site).didRead)
    site.now = "2025-06-01T00:10:00Z"
    #expect(try run(site).didRead)
  }

  @Test func `a deletion that a clock which was set back dates ahead is doubted until it is near`()
    throws
  {
    var site = try site()
    site.now = "2025-06-03T00:00:00Z"
    _ = try settle(site)
    try site.folder.remove("posts/2025-01-01-p.md")
    _ = try run(site)
    site.now = "2025-06-01T00:00:00Z"
    for _ in 0..<2 { _ = try run(site) }
    site.now = "2025-06-01T12:00:00Z"
    #expect(try !run(site).didRead)
    site.now = "2025-06-02T23:55:00Z"
    #expect(try run(site).didRead)
  }

  @Test(arguments: ["", "no database at all, but long enough to look like one would"])
  func `a damaged index is made anew`(text: String) throws {
    let site = try site()
    _ = try settle(site)
    try site.folder.write(Self.index, String(repeating: text, count: 100))
    #expect(try run(site).didRead)
    #expect(try !run(site).didRead)
  }

  @Test func `the index is nothing for version control`() throws {
    let site = try site()
    _ = try settle(site)
    #expect(site.folder.text(".feedgen/.gitignore") == "/index.sqlite*\n/.gitignore\n")
  }

  @Test func `a run that writes nothing remembers nothing`() throws {
    var site = try site()
    site.options.isDryRun = true
    _ = try run(site)
    #expect(try run(site).didRead)
    #expect(site.folder.names() == ["config.json", "posts"])
  }
}
