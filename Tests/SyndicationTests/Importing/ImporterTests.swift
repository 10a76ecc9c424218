import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Syndication

/// Entries become posts, each once.
@Suite struct ImporterTests {
  /// The post of an entry that has everything.
  private static let wholePost = """
    ---
    layout: post
    title: "AT&amp;T: “&lt;b>” &amp; more"
    date: 2025-03-01T10:00:00+08:00
    updated: 2025-03-02T10:00:00+08:00
    author:
    - name: "Ada: B"
      email: "ada@a.example"
    - name: Bo
    from: https://a.example/1
    tags: [ one, "no", planet ]
    categories: [ one, "no" ]
    guid: urn:test:1
    lang: de
    image:
      url: https://a.example/p.png
      alt: A boat
    enclosure:
      url: https://a.example/a.mp3
      type: audio/mpeg
      length: 9
      duration: 3
    summary: "A short one <"
    source:
      id: https://a.example/feed
      title: There
      url: https://a.example/feed
      link: https://a.example/feed/site
      updated: 2025-03-02T10:00:00+08:00
    ---

    <div>
    <p>One <a href="https://a.example/2">two</a></p>
    </div>

    """

  @Test func `an entry becomes a post with all that is known of it`() throws {
    var site = try ImportedFolder()
    var entry = entry(
      "1",
      text: "<p>One <a href=\"/2\">two</a></p><script>x</script>",
      published: "2025-03-01T10:00:00+08:00"
    )
    entry.title = "AT&T: “<b>” & more"
    entry.updated = Timestamp(rfc3339: "2025-03-02T10:00:00+08:00")
    entry.authors = [Person(name: "Ada: B", email: "ada@a.example"), Person(name: "Bo")]
    entry.categories = [Category(term: "one"), Category(term: "no")]
    entry.summary = Array("A <i>short</i> one &lt;".utf8)
    entry.language = "de"
    entry.image = Image(
      url: try #require(AbsoluteURL("https://a.example/p.png")),
      alternative: "A boat"
    )
    entry.enclosures = [
      Enclosure(
        url: try #require(AbsoluteURL("https://a.example/a.mp3")),
        type: "audio/mpeg",
        length: 9,
        duration: 3
      )
    ]
    var rules = SubscriptionRules()
    rules.tags = ["planet"]
    #expect(try site.take([entry], rules: rules).added == 1)
    #expect(site.names == ["2025-03-01-at-t-b-more.md"])
    #expect(site.post("2025-03-01-at-t-b-more.md") == Self.wholePost)
  }

  @Test func `a second run writes nothing`() throws {
    var site = try ImportedFolder()
    let entries = [entry("1"), entry("2"), entry("3", published: nil)]
    #expect(try site.take(entries).added == 3)
    let before = try FileTree(readingFrom: site.folder.path)
    let report = try site.take(entries, at: "2025-06-02T00:00:00Z")
    #expect(report.isUnchanged)
    #expect(report.known == 3)
    #expect(try FileTree(readingFrom: site.folder.path) == before)
  }

  @Test func `nothing comes twice because the state was lost`() throws {
    var site = try ImportedFolder()
    var note = ReceivedEntry()
    note.content = Array("<p>A note without title, id and address</p>".utf8)
    var picture = ReceivedEntry()
    picture.content = Array("<img src=\"https://a.example/p.png\">".utf8)
    var number = entry("2", id: "42")
    number.link = nil
    let entries = [entry("1"), number, note, picture]
    #expect(try site.take(entries).added == 4)
    let before = try FileTree(readingFrom: site.folder.path)
    try site.forget()
    let report = try site.take(entries, at: "2025-06-02T00:00:00Z")
    #expect(report.known == 4)
    #expect(report.isUnchanged)
    #expect(
      try FileTree(readingFrom: site.folder.path("posts")).files
        == before.files.filter { $0.key.hasPrefix("posts/") }.reduce(into: [:]) {
          $0[String($1.key.dropFirst(6))] = $1.value
        }
    )
    #expect(site.diagnostics.items.isEmpty)
    // What was read back keeps the posts up to date as before.
    var changed = entries
    changed[0].content = Array("<p>\(longText) and more</p>".utf8)
    #expect(try site.take(changed, at: "2025-06-03T00:00:00Z").updated == 1)
  }

  @Test func `nothing comes twice because the state has the digests of an earlier version`() throws
  {
    var site = try ImportedFolder()
    var note = ReceivedEntry()
    note.content = Array("<p>A note without title, id and address</p>".utf8)
    #expect(try site.take([entry("1"), note]).added == 2)
    var state = try #require(site.folder.text(".feedgen/import.jsonl"))
    for (new, old) in [("words", "fingerprint"), ("entry", "received"), ("post", "written")] {
      #expect(state.contains("\"\(new)\":"))
      state = state.replacing("\"\(new)\":", with: "\"\(old)\":")
    }
    // An id of a note without one was such a digest, too.
    let id = try #require(state.split(separator: "\"").first { $0.hasPrefix("a.example/feed ") })
    state = state.replacing(id, with: "a.example/feed 0123456789abcdef")
    try site.folder.write(".feedgen/import.jsonl", state)
    let report = try site.take([entry("1"), note])
    #expect(report.known == 2)
    #expect(report.isUnchanged)
    #expect(site.diagnostics.items.isEmpty)
    #expect(try site.take([entry("1", text: "<p>Other words</p>"), note]).updated == 1)
  }

  @Test func `posts of a run that was killed before it could remember them are known`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    try site.forget()
    #expect(try site.take([entry("1"), entry("2")]).added == 1)
    #expect(site.names == ["2025-03-01-title-1.md", "2025-03-01-title-2.md"])
  }

  @Test func `an entry that changed changes its post, which keeps its date`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    let changed = entry("1", text: "<p>Other words</p>", published: "2025-05-30T00:00:00Z")
    let report = try site.take([changed], at: "2025-06-02T03:04:05Z")
    #expect(report.updated == 1)
    #expect(site.names == ["2025-03-01-title-1.md"])
    let post = site.post("2025-03-01-title-1.md")
    #expect(post.contains("\ndate: 2025-03-01T10:00:00Z\nupdated: 2025-06-02T03:04:05Z\n"))
    #expect(post.contains("<p>Other words</p>"))
  }

  @Test func `dates that move alone, and words that stay the same, move nothing`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1", text: "<p>One two</p>")]).added == 1)
    var moved = entry("1", text: "<p>One two</p>", published: "2025-05-01T00:00:00Z")
    moved.updated = Timestamp(rfc3339: "2025-05-02T00:00:00Z")
    #expect(try site.take([moved]).isUnchanged)
    var marked = entry("1", text: "<p>One <b>two</b></p>")
    marked.updated = moved.updated
    #expect(try site.take([marked]).updated == 1)
    #expect(!site.post("2025-03-01-title-1.md").contains("\nupdated: "))
    #expect(site.post("2025-03-01-title-1.md").contains("<b>two</b>"))
  }

  @Test func `a post that a person edited is left alone, and that is said once`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    let edited = site.post("2025-03-01-title-1.md") + "A remark of mine.\n"
    try site.folder.write("posts/2025-03-01-title-1.md", edited)
    #expect(try site.take([entry("1")]).known == 1)
    let changed = entry("1", text: "<p>Other words</p>")
    #expect(try site.take([changed]).leftAlone == 1)
    #expect(site.diagnostics.items.map(\.code) == [.editedPost])
    #expect(try site.take([changed]).leftAlone == 0)
    #expect(site.post("2025-03-01-title-1.md") == edited)
  }

  @Test func `a post that a person edited is left alone even where the state was lost`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    let edited = site.post("2025-03-01-title-1.md") + "A remark of mine.\n"
    try site.folder.write("posts/2025-03-01-title-1.md", edited)
    try site.forget()
    #expect(try site.take([entry("1", text: "<p>Other words</p>")]).leftAlone == 1)
    #expect(site.post("2025-03-01-title-1.md") == edited)
  }

  @Test func `a post that a person renamed is known, and one that was deleted stays away`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1"), entry("2")]).added == 2)
    try site.folder.write("posts/sub/mine.md", site.post("2025-03-01-title-1.md"))
    try site.folder.remove("posts/2025-03-01-title-1.md")
    try site.folder.remove("posts/2025-03-01-title-2.md")
    #expect(try site.take([entry("1"), entry("2")]).known == 2)
    #expect(site.names == ["sub"])
    #expect(try site.take([entry("1", text: "<p>Other words</p>")]).updated == 1)
    #expect(site.post("sub/mine.md").contains("Other words"))
  }

  @Test func `posts of other programs are known by where they came from`() throws {
    var site = try ImportedFolder()
    try site.folder.write(
      "posts/old.md",
      "---\ntitle: Old\ndate: 2025-01-01\nfrom: http://www.a.example/1/\n---\nText.\n"
    )
    #expect(try site.take([entry("1")]).known == 1)
    #expect(site.names == ["old.md"])
    #expect(site.post("old.md").hasSuffix("Text.\n"))
  }

  @Test func `a date in the future is that of the run, and one that is missing as well`() throws {
    var site = try ImportedFolder()
    let report = try site.take([
      entry("1", published: "2031-01-01T00:00:00Z"), entry("2", published: nil),
    ])
    #expect(report.added == 2)
    #expect(site.names == ["2025-06-01-title-1.md", "2025-06-01-title-2.md"])
    #expect(site.post("2025-06-01-title-1.md").contains("\ndate: 2025-06-01T00:00:00Z\n"))
  }

  @Test func `a dry run says what it would do and writes nothing`() throws {
    var site = try ImportedFolder()
    let source = ReceivedSource(
      name: "a",
      feed: received([entry("1")], at: "https://a.example/feed")
    )
    #expect(try site.take([source]) { $0.isDryRun = true }.map(\.added) == [1])
    #expect(site.folder.names().isEmpty)
  }

  @Test func `more posts than are written at a time all come, and are remembered`() throws {
    var site = try ImportedFolder()
    let entries = (0..<600).map { entry("\($0)", text: "<p>The text of \($0)</p>") }
    #expect(try site.take(entries).added == 600)
    #expect(site.folder.names(in: "posts").filter { $0.hasSuffix(".tmp") }.isEmpty)
    for index in [0, 255, 256, 599] {
      #expect(
        site.post("2025-03-01-title-\(index).md").hasSuffix("<p>The text of \(index)</p>\n</div>\n")
      )
    }
    #expect(site.folder.text(".feedgen/import.jsonl")?.split(separator: "\n").count == 600)
    #expect(try site.take(entries).isUnchanged)
  }

  @Test func `posts that cannot be written are a failure, and none of them is remembered`() throws {
    var site = try ImportedFolder()
    // Where the folder of the feed should be, there is a file.
    try site.folder.write("posts/there", "mine")
    let source = ReceivedSource(
      name: "a",
      feed: received([entry("1"), entry("2")], at: "https://a.example/feed")
    )
    #expect(throws: SyndicationFailure.self) { try site.take([source]) { $0.hasFolders = true } }
    #expect(site.folder.text(".feedgen/import.jsonl") == nil)
    #expect(site.folder.text("posts/there") == "mine")
    #expect(try site.take([source]).map(\.added) == [2])
  }

  @Test func `an import that is given up leaves no half of a post behind`() throws {
    let site = try ImportedFolder()
    do {
      var files = PostFiles(folder: site.folder.path, isDryRun: false)
      for index in 0..<40 { try files.write(Array("text".utf8), at: "\(index).md") }
    }
    #expect(site.folder.names().isEmpty)
  }

  @Test func `each feed can have a folder of its own`() throws {
    var site = try ImportedFolder()
    let one = ReceivedSource(
      name: "a",
      feed: received([entry("1")], at: "https://a.example/feed", title: "../One: a Feed")
    )
    #expect(try site.take([one]) { $0.hasFolders = true }.map(\.added) == [1])
    #expect(site.names == ["one-a-feed"])
    #expect(try site.take([one]) { $0.hasFolders = true }.map(\.known) == [1])
  }

  @Test func `an entry whose text no feed could carry is told and left out`() throws {
    var site = try ImportedFolder()
    let huge = entry("1", text: "<p>" + String(repeating: "word ", count: 2_200_000) + "</p>")
    let report = try site.take([huge, entry("2")])
    #expect(report.failed == 1)
    #expect(report.added == 1)
    #expect(site.diagnostics.items.map(\.code) == [.oversizedEntry])
  }
}
