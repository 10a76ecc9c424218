import Glibc
import TestSupport
import Testing

/// Runs that end before their time, and runs that meet.
@Suite struct InterruptedRunTests {
  private static let feeds = ["rss.xml", "atom.xml"]

  /// A site whose feeds take some time to write.
  private func bigSite() throws -> Sandbox {
    let feeds = #"[{"format": "rss", "limit": 1000}, {"format": "atom", "limit": 1000}]"#
    let sandbox = try Sandbox(
      posts: 0,
      configuration: """
        {"site": {"title": "T", "url": "https://example.org/"}, "feeds": \(feeds), "index": false}
        """
    )
    for number in 1...300 { try sandbox.write(number, body: Self.body(of: number, round: 0)) }
    return sandbox
  }

  private static func body(of number: Int, round: Int) -> String {
    String(repeating: "The text of post \(number) in round \(round). ", count: 60)
  }

  /// Changes a post, kills the run that should publish it, and looks at what that leaves.
  private func expectWholeFeeds(
    of sandbox: Sandbox,
    round: Int,
    killedAfter wait: (RunningCommand) -> Void
  ) throws {
    let old = try sandbox.files
    try sandbox.write(round, body: Self.body(of: round, round: round))
    let run = try sandbox.start(Command(arguments: []))
    wait(run)
    run.kill()
    _ = try run.finish()
    let left = try sandbox.files
    #expect(try sandbox.run().status == 0)
    let new = try sandbox.files
    for path in Self.feeds.map({ "feeds/\($0)" }) {
      let bytes = try #require(left.files[path])
      #expect(bytes == old.files[path] || bytes == new.files[path], "\(path) is torn")
      #expect(try ReadFeed(bytes).ids.count == 300)
      #expect(new.files[path] != old.files[path])
    }
    #expect(sandbox.folder.names(in: "feeds") == Self.feeds.sorted())
    let state = sandbox.folder.names(in: ".feedgen").filter { !Sandbox.cache.contains($0) }
    #expect(state == ["ledger.jsonl"])
  }

  @Test func `a run that is killed at any moment leaves every feed whole`() throws {
    let sandbox = try bigSite()
    let whole = try ContinuousClock().measure { _ = try sandbox.run() }
    let length = UInt32(whole / .microseconds(1))
    var random = SeededRandom(seed: 2025)
    for round in 1...8 {
      try expectWholeFeeds(of: sandbox, round: round) { _ in
        usleep(UInt32.random(in: 0...length, using: &random))
      }
    }
  }

  @Test func `a run that is killed as it begins to write leaves every feed whole`() throws {
    let sandbox = try bigSite()
    _ = try sandbox.run()
    for round in 1...7 {
      let before = sandbox.sizes(in: "feeds")
      try expectWholeFeeds(of: sandbox, round: round) { run in
        while sandbox.sizes(in: "feeds") == before, run.isRunning(after: 0) {}
      }
    }
  }

  @Test(arguments: [".feedgen", "feeds"])
  func `a run waits for another one to end`(locked: String) throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.makeFolder(".feedgen")
    try sandbox.folder.makeFolder("feeds")
    let lock = unsafe open(sandbox.folder.path(locked), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let run = try sandbox.start(Command(arguments: []))
    #expect(run.isRunning(after: 300))
    #expect(sandbox.folder.names(in: "feeds").isEmpty)
    #expect(try sandbox.run("--dry-run").status == 0, "what writes nothing waits for nobody")
    close(lock)
    let outcome = try run.finish()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(sandbox.folder.names(in: "feeds") == Self.feeds.sorted())
  }

  @Test func `runs that start at once all succeed and agree`() throws {
    let sandbox = try Sandbox(posts: 20)
    let runs = try (0..<6).map { _ in try sandbox.start(Command(arguments: [])) }
    let outcomes = try runs.map { try $0.finish() }
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    #expect(outcomes.count { $0.text.hasSuffix("2 written\n") } == 1)
    #expect(outcomes.count { $0.text.hasSuffix("2 unchanged\n") } == 5)
  }
}
