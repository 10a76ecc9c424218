import FeedModel
import Testing

@testable import Publishing

@Suite struct IdentityResolutionTests {
  /// What the ledger is after a run over some posts.
  private func ledger(_ subjects: IdentitySubject...) throws -> Ledger {
    try IdentityResolution(subjects).ledger
  }

  @Test func `the front matter goes before the ledger, and the ledger before minting`() throws {
    let known = try ledger(
      .sample("a.md", guid: "urn:example:1"),
      .sample("b.md", guid: "urn:example:2")
    )
    let subjects = try [
      IdentitySubject.sample("a.md", guid: "urn:example:9"), .sample("b.md"), .sample("c.md"),
    ]
    let resolution = try IdentityResolution(subjects, known)
    #expect(resolution.ids["a.md"] == "urn:example:9")
    #expect(resolution.ids["b.md"] == "urn:example:2")
    #expect(resolution.ids["c.md"]?.hasPrefix("urn:uuid:") == true)
    #expect(resolution.conflicts == [])
    #expect(resolution.ledger.entries.ids == resolution.ids)
  }

  @Test func `a lost ledger gives no post another id`() throws {
    let subjects = try [IdentitySubject.sample("a.md"), .sample("b/c.md")]
    let first = try IdentityResolution(subjects)
    #expect(try IdentityResolution(subjects, first.ledger).ids == first.ids)
    #expect(try IdentityResolution(subjects).ids == first.ids)
  }

  @Test func `an id outlives title, text, link, scheme and host`() throws {
    let first = try IdentityResolution([.sample("a.md", title: "x", fingerprint: "1")])
    let changed = try IdentitySubject.sample(
      "a.md",
      from: "https://b.org/",
      title: "y",
      seconds: 9,
      fingerprint: "2",
      link: "https://other.org/z"
    )
    let second = try IdentityResolution([changed], first.ledger, scheme: .permalink)
    #expect(second.ids == first.ids)
    #expect(second.ledger.entries["a.md"]?.title == "y")
    #expect(second.ledger.entries["a.md"]?.fingerprint == "2")
  }

  @Test(arguments: [
    ["from": "https://x.org/1"], ["fingerprint": "same"], ["title": "Same"],
    ["from": "https://x.org/1", "fingerprint": "same", "title": "Same"],
  ])
  func `a renamed post keeps its id`(kept: [String: String]) throws {
    func post(_ path: String) throws -> IdentitySubject {
      try .sample(
        path,
        from: kept["from"],
        title: kept["title"] ?? "titled \(path)",
        seconds: 5,
        fingerprint: kept["fingerprint"] ?? "of \(path)"
      )
    }
    let first = try IdentityResolution([post("old.md")])
    let second = try IdentityResolution([post("sub/new.md")], first.ledger)
    #expect(second.ids["sub/new.md"] == first.ids["old.md"])
    #expect(Array(second.ledger.entries.keys) == ["sub/new.md"])
  }

  @Test func `what is not alike is not the renamed post`() throws {
    let first = try ledger(.sample("old.md", from: "https://x.org/1", title: "T", seconds: 5))
    let other = try IdentitySubject.sample(
      "new.md",
      from: "https://x.org/2",
      title: "T",
      seconds: 6
    )
    let second = try IdentityResolution([other], first)
    #expect(second.ids["new.md"] != first.entries["old.md"]?.id)
    #expect(second.ledger.entries.keys.sorted() == ["new.md", "old.md"])
  }

  @Test func `what a ledger does not know matches nothing`() throws {
    var bare = Ledger()
    bare.merge(
      LedgerEntry(
        id: "urn:example:1",
        path: "old.md",
        title: "",
        published: .epoch,
        fingerprint: ""
      )
    )
    var settings = IdentitySettings(siteURL: try url("https://example.org/"))
    settings.scheme = .uuid
    let subject = IdentitySubject(
      path: "new.md",
      guid: nil,
      from: nil,
      title: "",
      published: .epoch,
      fingerprint: "",
      link: try url("https://example.org/new")
    )
    let resolution = IdentityResolution(
      of: [subject],
      presentPaths: ["new.md"],
      ledger: bare,
      mint: IDMint(settings: settings)
    )
    #expect(resolution.ids["new.md"] != "urn:example:1")
  }

  @Test func `a match that is not the only one is none`() throws {
    let first = try ledger(.sample("old.md", fingerprint: "same"))
    let new = try [
      IdentitySubject.sample("a.md", fingerprint: "same"), .sample("b.md", fingerprint: "same"),
    ]
    let second = try IdentityResolution(new, first)
    let old = try #require(first.entries["old.md"]?.id)
    #expect(!second.ids.values.contains(old))
    #expect(second.ids.count == 2)
  }

  @Test func `a post is known by where it came from before its fingerprint`() throws {
    let first = try ledger(
      .sample("a.md", from: "https://x.org/1", fingerprint: "f"),
      .sample("b.md", from: "https://x.org/2", fingerprint: "g")
    )
    let swapped = try [
      IdentitySubject.sample("c.md", from: "https://x.org/1", fingerprint: "g"),
      .sample("d.md", from: "https://x.org/2", fingerprint: "f"),
    ]
    let second = try IdentityResolution(swapped, first)
    #expect(second.ids["c.md"] == first.entries["a.md"]?.id)
    #expect(second.ids["d.md"] == first.entries["b.md"]?.id)
  }

  @Test func `a copy gets an id of its own`() throws {
    let original = try IdentitySubject.sample("a.md", from: "https://x.org/1", fingerprint: "f")
    let copy = try IdentitySubject.sample("b.md", from: "https://x.org/1", fingerprint: "f")
    let first = try IdentityResolution([original])
    let second = try IdentityResolution([original, copy], first.ledger)
    #expect(second.ids["a.md"] == first.ids["a.md"])
    #expect(second.ids["b.md"] != first.ids["a.md"])
    #expect(second.conflicts == [])
  }

  @Test func `a new post at the path that a renamed one left gets another id`() throws {
    let first = try IdentityResolution([.sample("a.md", fingerprint: "f")])
    let moved = try IdentitySubject.sample("b.md", fingerprint: "f")
    let second = try IdentityResolution([moved], first.ledger)
    let third = try IdentityResolution([moved, .sample("a.md", fingerprint: "g")], second.ledger)
    #expect(third.ids["b.md"] == first.ids["a.md"])
    #expect(third.ids["a.md"] != third.ids["b.md"])
    #expect(third.conflicts == [])
  }

  @Test func `the id of a renamed and then deleted post stays its own`() throws {
    let first = try IdentityResolution([.sample("a.md", fingerprint: "f")])
    let moved = try IdentitySubject.sample("b.md", fingerprint: "f")
    let second = try IdentityResolution([moved], first.ledger)
    let other = try IdentitySubject.sample("a.md", fingerprint: "g")
    let third = try IdentityResolution([other], second.ledger)
    #expect(third.ids["a.md"] != first.ids["a.md"])
    let fourth = try IdentityResolution([other, moved], third.ledger)
    #expect(fourth.ids["b.md"] == first.ids["a.md"])
  }

  @Test func `a post at a path whose post is still known has that post's id`() throws {
    let first = try ledger(.sample("a.md", fingerprint: "f"))
    let both = try [
      IdentitySubject.sample("a.md", fingerprint: "g"), .sample("b.md", fingerprint: "f"),
    ]
    let second = try IdentityResolution(both, first)
    #expect(second.ids["a.md"] == first.entries["a.md"]?.id)
    #expect(second.ids["b.md"] != second.ids["a.md"])
  }

  @Test func `a deleted post that returns keeps its id`() throws {
    let first = try IdentityResolution([.sample("a.md", guid: "urn:example:1"), .sample("b.md")])
    let second = try IdentityResolution([.sample("b.md")], first.ledger)
    let third = try IdentityResolution([.sample("a.md"), .sample("b.md")], second.ledger)
    #expect(third.ids == first.ids)
  }

  @Test func `a file that cannot be read keeps its id from others`() throws {
    let first = try IdentityResolution([.sample("a.md", fingerprint: "f")])
    let like = try IdentitySubject.sample("b.md", fingerprint: "f")
    let second = try IdentityResolution([like], first.ledger, broken: ["a.md"])
    #expect(second.ids["b.md"] != first.ids["a.md"])
    #expect(second.ledger.entries["a.md"]?.id == first.ids["a.md"])
  }

  @Test func `a post that names its id is not taken for another's rename`() throws {
    let first = try ledger(.sample("a.md", guid: "urn:example:1", fingerprint: "f"))
    let second = try IdentityResolution(
      [.sample("b.md", guid: "urn:example:1"), .sample("c.md", fingerprint: "f")],
      first
    )
    #expect(second.ids["b.md"] == "urn:example:1")
    #expect(second.ids["c.md"]?.hasPrefix("urn:uuid:") == true)
    #expect(second.conflicts == [])
  }

  @Test func `of two that claim one id the older one has it`() throws {
    let resolution = try IdentityResolution([
      .sample("a.md", guid: "urn:example:1", seconds: 9),
      .sample("b.md", guid: "urn:example:1", seconds: 5),
      .sample("c.md", guid: "urn:example:1", seconds: 7),
    ])
    #expect(resolution.ids == ["b.md": "urn:example:1"])
    #expect(
      resolution.conflicts == [
        IdentityConflict(id: "urn:example:1", loser: "a.md", holder: "b.md"),
        IdentityConflict(id: "urn:example:1", loser: "c.md", holder: "b.md"),
      ]
    )
  }

  @Test func `of two that claim one id the one in the ledger has it`() throws {
    let known = try IdentitySubject.sample("b.md", guid: "urn:example:1", seconds: 9)
    let claimant = try IdentitySubject.sample("a.md", guid: "urn:example:1", seconds: 5)
    let resolution = try IdentityResolution([claimant, known], try ledger(known))
    #expect(resolution.ids == ["b.md": "urn:example:1"])
  }

  @Test func `two files that differ in their extension alone conflict in every run`() throws {
    let subjects = try [IdentitySubject.sample("a.html", seconds: 2), .sample("a.md", seconds: 1)]
    let first = try IdentityResolution(subjects)
    #expect(first.conflicts.map(\.loser) == ["a.html"])
    let second = try IdentityResolution(subjects, first.ledger)
    #expect(second.conflicts == first.conflicts)
    #expect(second.ids == first.ids)
  }

  @Test func `another extension is the same post`() throws {
    let first = try IdentityResolution([.sample("a.md")])
    let second = try IdentityResolution([.sample("a.html")], first.ledger)
    #expect(second.ids["a.html"] == first.ids["a.md"])
    #expect(Array(second.ledger.entries.keys) == ["a.html"])
  }

  @Test func `ids that a merge gave to two paths belong to one of them`() throws {
    var merged = Ledger()
    for (path, seconds) in [("b.md", 2), ("c.md", 1), ("gone.md", 0)] {
      let subject = try IdentitySubject.sample(path, seconds: seconds, fingerprint: "f")
      merged.merge(subject.ledgerEntry(id: "urn:example:1"))
    }
    let subjects = try [
      IdentitySubject.sample("b.md", seconds: 2), .sample("c.md", seconds: 1),
      .sample("d.md", fingerprint: "f"),
    ]
    let resolution = try IdentityResolution(subjects, merged)
    #expect(resolution.conflicts == [])
    #expect(resolution.ids["c.md"] == "urn:example:1")
    #expect(Set(resolution.ids.values).count == 3)
    #expect(resolution.ledger.entries.keys.sorted() == ["b.md", "c.md", "d.md"])
    #expect(try IdentityResolution(subjects, resolution.ledger).ids == resolution.ids)
  }

  /// A ledger that a merge left with lines about several paths of one post, or of posts that were gone before.
  private func merged(_ lines: (subject: IdentitySubject, id: String, isGone: Bool)...) -> Ledger {
    var ledger = Ledger()
    for line in lines {
      var entry = line.subject.ledgerEntry(id: line.id)
      entry.deleted = line.isGone ? .epoch : nil
      ledger.merge(entry)
    }
    return ledger
  }

  @Test func `old paths of one post do not make it ambiguous`() throws {
    let ledger = merged(
      (try .sample("a.md", title: "T", fingerprint: "f"), "urn:example:1", false),
      (try .sample("b.md", title: "T", fingerprint: "g"), "urn:example:1", false)
    )
    let post = try IdentitySubject.sample("c.md", title: "T", fingerprint: "h")
    let resolution = try IdentityResolution([post], ledger)
    #expect(resolution.ids == ["c.md": "urn:example:1"])
    #expect(Array(resolution.ledger.entries.keys) == ["c.md"])
  }

  @Test func `a post that was gone before does not make one ambiguous that went now`() throws {
    let ledger = merged(
      (try .sample("old.md", fingerprint: "f"), "urn:example:1", true),
      (try .sample("a.md", fingerprint: "f"), "urn:example:2", false)
    )
    let resolution = try IdentityResolution([.sample("b.md", fingerprint: "f")], ledger)
    #expect(resolution.ids == ["b.md": "urn:example:2"])
    let back = try IdentityResolution(
      [.sample("b.md", fingerprint: "f"), .sample("c.md", fingerprint: "f")],
      resolution.ledger
    )
    #expect(back.ids["c.md"] != "urn:example:1")
  }

  @Test func `a copy of a post is not one that was gone before`() throws {
    let ledger = merged(
      (try .sample("old.md", from: "https://x.org/1"), "urn:example:1", true),
      (try .sample("a.md", from: "https://x.org/1"), "urn:example:2", false)
    )
    let posts = try ["a.md", "copy.md"].map {
      try IdentitySubject.sample($0, from: "https://x.org/1")
    }
    let resolution = try IdentityResolution(posts, ledger)
    #expect(resolution.ids["a.md"] == "urn:example:2")
    #expect(resolution.ids["copy.md"]?.hasPrefix("urn:uuid:") == true)
  }

  @Test func `of two paths that a merge gave one id, the post that is like its line has it`() throws
  {
    let ledger = merged(
      (try .sample("a.md", seconds: 1, fingerprint: "f"), "urn:example:1", false),
      (try .sample("moved.md", seconds: 2, fingerprint: "f"), "urn:example:1", false)
    )
    let posts = try [
      IdentitySubject.sample("a.md", seconds: 1, fingerprint: "another post"),
      .sample("moved.md", seconds: 2, fingerprint: "f"),
    ]
    let resolution = try IdentityResolution(posts, ledger)
    #expect(resolution.ids["moved.md"] == "urn:example:1")
    #expect(resolution.ids["a.md"] != "urn:example:1")
  }

  @Test func `a post that moves to where another one is gone takes its id along`() throws {
    let ledger = merged(
      (try .sample("a.md", title: "A", fingerprint: "f"), "urn:example:1", true),
      (try .sample("b.md", title: "B", fingerprint: "g"), "urn:example:2", false)
    )
    let moved = try IdentitySubject.sample("a.md", title: "B", fingerprint: "g")
    #expect(try IdentityResolution([moved], ledger).ids == ["a.md": "urn:example:2"])
    let rewritten = try IdentitySubject.sample("a.md", title: "C", fingerprint: "h")
    let other = try IdentitySubject.sample("b.md", title: "B", fingerprint: "g")
    let returned = try IdentityResolution([rewritten, other], ledger)
    #expect(returned.ids == ["a.md": "urn:example:1", "b.md": "urn:example:2"])
  }
}
