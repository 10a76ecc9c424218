import TestSupport
import Testing

/// What a run does not depend on, and the one clock that it does.
@Suite struct IndependenceTests {
  private func bytes(_ arguments: [String], _ environment: [String: String]) throws -> FileTree {
    let configuration = Sandbox.site(
      feeds: ["rss", "atom", "json"],
      more: #", "posts": { "permalink": "/:year/:month/:day/:title/" }"#
    )
    let sandbox = try Sandbox(posts: 60, configuration: configuration)
    try sandbox.writePost("TITLE İı", date: "2025-06-30 23:30", body: "IMAGE <IMG SRC=I.png>")
    try sandbox.writePost("bad", date: "30/06/2025")
    let outcome = try sandbox.run(arguments, environment: environment)
    var files = try sandbox.files
    files.files["output"] = outcome.output
    files.files["errors"] = Array(outcome.errors.utf8)
    return files
  }

  @Test(arguments: [
    ["TZ": "America/New_York"], ["TZ": "Pacific/Kiritimati"], ["LC_ALL": "tr_TR.UTF-8"],
    ["LANG": "ar_EG.UTF-8", "LC_ALL": "C"], ["HOME": "/nowhere", "USER": "nobody"],
  ])
  func `zone, locale and home change no byte`(environment: [String: String]) throws {
    let plain = try bytes([], [:])
    #expect(plain.text("feeds/rss.xml")?.contains("Mon, 30 Jun 2025 23:30:00 +0000") == true)
    #expect(try bytes([], environment) == plain)
  }

  @Test func `the number of threads changes no byte`() throws {
    #expect(try bytes(["--jobs", "1"], [:]) == bytes(["--jobs", "4"], [:]))
  }

  @Test func `posts in the future wait for their moment`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.writePost("tomorrow", date: "2025-12-02")
    #expect(try sandbox.run().text.contains("2 posts; left out: 1 future; "))
    let later = ["--now", "2025-12-02T00:00:00Z"]
    #expect(try sandbox.run(later).text.hasSuffix("2 posts; 2 feeds: 2 written\n"))
  }

  @Test func `the moment that is typed comes before SOURCE_DATE_EPOCH`() throws {
    let sandbox = try Sandbox(posts: 2)
    let environment = ["SOURCE_DATE_EPOCH": "1735775999"]
    let early = try sandbox.run("--dry-run", environment: environment)
    #expect(early.text.contains("left out: 1 future"))
    let typed = ["--dry-run", "--now", "2025-01-02T00:00:00Z"]
    #expect(try !sandbox.run(typed, environment: ["SOURCE_DATE_EPOCH": "0"]).text.contains("left"))
  }

  @Test(arguments: ["", "yesterday", "1.5", "99999999999999999999", "-99999999999999"])
  func `a SOURCE_DATE_EPOCH that is no moment is wrong usage`(value: String) throws {
    let sandbox = try Sandbox(posts: 1)
    let outcome = try sandbox.run([], environment: ["SOURCE_DATE_EPOCH": value])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("SOURCE_DATE_EPOCH is “\(value)”"))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }
}
