import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Syndication

/// What is known does not come again, whatever publishers do.
@Suite struct FloodTests {
  @Test func `an entry that two feeds carry becomes one post`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    let other = "https://b.example/feed"
    #expect(try site.take([entry("1")], of: other).known == 1)
    #expect(try site.take([entry("1", id: "urn:other:1")], of: other).known == 1)
    #expect(
      try site.take([entry("1", id: "urn:other:2", link: "https://b.example/1")], of: other).known
        == 1
    )
    #expect(site.names.count == 1)
    // Another feed has no say in what the post holds.
    #expect(try site.take([entry("1", text: "<p>Shortened</p>")], of: other).isUnchanged)
  }

  @Test func `one id in two feeds is two entries where page and date are others`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1", id: "http://localhost/?p=1")]).added == 1)
    let other = entry(
      "2",
      id: "http://localhost/?p=1",
      link: "https://b.example/2",
      published: "2025-04-01T00:00:00Z"
    )
    #expect(try site.take([other], of: "https://b.example/feed").added == 1)
    #expect(!site.post("2025-04-01-title-2.md").contains("guid:"))
    #expect(try site.take([other], of: "https://b.example/feed").known == 1)
    try site.forget()
    #expect(try site.take([other], of: "https://b.example/feed").known == 1)
  }

  @Test func `feeds that count their entries do not share numbers`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1", id: "1")]).added == 1)
    #expect(try site.take([entry("2", id: "1")], of: "https://b.example/feed").added == 1)
    try site.forget()
    #expect(try site.take([entry("1", id: "1")]).known == 1)
    #expect(try site.take([entry("2", id: "1")], of: "https://b.example/feed").known == 1)
  }

  @Test func `a feed that gives all entries new ids is noticed, and nothing comes of it`() throws {
    var site = try ImportedFolder()
    let numbers = (1...5).map { String($0) }
    #expect(try site.take(numbers.map { entry($0) }).added == 5)
    let guid = site.post("2025-03-01-title-1.md")
    let again = numbers.map { entry($0, id: "urn:new:\($0)") }
    #expect(try site.take(again).known == 5)
    #expect(site.diagnostics.items.map(\.code) == [.newEntryIDs])
    #expect(try site.take(again).known == 5)
    #expect(site.diagnostics.items.count == 1)
    #expect(site.post("2025-03-01-title-1.md") == guid)
    // An edit is taken over, and the id stays that under which readers know the entry.
    var changed = again
    changed[0].content = Array("<p>Other words</p>".utf8)
    #expect(try site.take(changed).updated == 1)
    #expect(site.post("2025-03-01-title-1.md").contains("\nguid: urn:test:1\n"))
  }

  @Test func `a feed that moves to another address brings only what is new`() throws {
    var site = try ImportedFolder()
    let numbers = (1...5).map { String($0) }
    #expect(try site.take(numbers.map { entry($0) }).added == 5)
    var moved = numbers.map { entry($0, id: "urn:new:\($0)", link: "https://new.example/\($0)") }
    // The third says something else now, so that nothing about it is known; the sixth is new.
    moved[2].content = Array("<p>Something else altogether</p>".utf8)
    moved.append(
      entry("6", id: "urn:new:6", link: "https://new.example/6", published: "2025-03-02T00:00:00Z")
    )
    let report = try site.take(moved)
    #expect(report.updated == 4)
    #expect(report.heldBack == 1)
    #expect(report.added == 1)
    #expect(try site.take(moved).known == 6)
    #expect(site.names.count == 6)
    let post = site.post("2025-03-01-title-1.md")
    #expect(post.contains("\nfrom: https://new.example/1\n"))
    #expect(post.contains("\nguid: urn:test:1\n"))
    #expect(!post.contains("\nupdated: "))
  }

  @Test func `one entry with a new id is no move`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1"), entry("2"), entry("3")]).added == 3)
    #expect(try site.take([entry("1", id: "urn:new:1"), entry("2"), entry("3")]).known == 3)
    #expect(site.diagnostics.items.isEmpty)
  }

  @Test func `entries that say the same are different ones if they stand side by side`() throws {
    var site = try ImportedFolder()
    let thread = (1...3).map { entry("\($0)", text: "<p>\(longText)</p>") }
      .map { entry in
        var entry = entry
        entry.title = "Open thread"
        return entry
      }
    #expect(try site.take(thread).added == 3)
    #expect(
      site.names == [
        "2025-03-01-open-thread-2.md", "2025-03-01-open-thread-3.md", "2025-03-01-open-thread.md",
      ]
    )
  }

  @Test func `a feed with one id for all entries, or one page, brings all of them once`() throws {
    var site = try ImportedFolder()
    let same = [entry("1", id: "x"), entry("2", id: "x"), entry("3", id: "x")]
    #expect(try site.take(same).added == 3)
    #expect(try site.take(same).known == 3)
    let page = ["4", "5"].map { entry($0, link: "https://a.example/page") }
    #expect(try site.take(page).added == 2)
    try site.forget()
    #expect(try site.take(same + page).known == 5)
  }

  @Test func `the same entry twice in a feed is one post`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1"), entry("1")]).added == 1)
    var note = ReceivedEntry()
    note.content = Array("<p>A note</p>".utf8)
    #expect(try site.take([note, note]).added == 1)
  }

  @Test func `rules decide what becomes a post`() throws {
    var site = try ImportedFolder()
    var rules = SubscriptionRules()
    rules.limit = 3
    rules.maximumAge = TimeSpan("60d")
    rules.include = try PostFilterParser.filter(in: "not category:noise")
    rules.exclude = try PostFilterParser.filter(in: "author:bot")
    rules.author = Person(name: "The planet")
    func dated(_ name: String, _ day: String, _ category: String = "a", _ author: String = "Ada")
      -> ReceivedEntry
    {
      var made = entry(name, published: "\(day)T00:00:00Z")
      made.categories = [Category(term: category)]
      made.authors = [Person(name: author)]
      return made
    }
    let entries = [
      dated("1", "2025-05-01"), dated("2", "2025-05-04", "Noise"), dated("3", "2025-05-03"),
      dated("4", "2025-05-02"), dated("5", "2024-05-02"),
    ]
    let report = try site.take(entries, rules: rules)
    #expect(site.names == ["2025-05-02-title-4.md", "2025-05-03-title-3.md"])
    #expect(report.passedOver == 1)
    #expect(site.post("2025-05-03-title-3.md").contains("\nauthor: The planet\n"))
    rules.limit = nil
    rules.author = nil
    #expect(
      try site.take(entries + [dated("6", "2025-05-05", "a", "Bot")], rules: rules).added == 1
    )
    #expect(site.names.count == 3)
  }
}
