import TestSupport
import Testing

@Suite struct PingCommandTests {
  private func sandbox(hubs: [String]) throws -> Sandbox {
    let list = hubs.map { "\"\($0)\"" }.joined(separator: ", ")
    let configuration = Sandbox.site(feeds: ["rss", "atom"], inSite: ", \"hubs\": [\(list)]")
    return try Sandbox(posts: 2, configuration: configuration)
  }

  @Test func `after a build each hub is told of what changed, and no more`() throws {
    let server = try LocalServer { _ in .status(204) }
    defer { server.stop() }
    let sandbox = try sandbox(hubs: [server.url("/")])
    #expect(try sandbox.run().status == 0)
    let first = try sandbox.run("ping")
    #expect(first.status == 0)
    #expect(first.text == "\(server.url("/")): told of 2 feeds\n")
    #expect(first.errors.isEmpty)
    _ = try sandbox.run()
    #expect(try sandbox.run("ping").text == "\(server.url("/")): nothing changed\n")
    try sandbox.write(3)
    _ = try sandbox.run()
    #expect(try sandbox.run("ping", "--dry-run").text.contains("would be told of 2 feeds"))
    #expect(try sandbox.run("ping", "--quiet").text.isEmpty)
    #expect(server.received.count == 4)
    #expect(server.received.first?.fields["user-agent"] == "feedgen/0.1.0 (+https://example.org/)")
  }

  @Test func `nothing is sent where nobody is named`() throws {
    let outcome = try Sandbox(posts: 1).run("ping")
    #expect(outcome.status == 0)
    #expect(outcome.text == "nobody to tell: “site.hubs” and “site.cloud” name none\n")
  }

  @Test func `a hub that refuses makes the status 1, and is named`() throws {
    let server = try LocalServer { _ in .status(404, [:], Array("unknown topic".utf8)) }
    defer { server.stop() }
    let sandbox = try sandbox(hubs: [server.url("/")])
    _ = try sandbox.run()
    let outcome = try sandbox.run("ping", "--quiet")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("\(server.url("/")): error: did not take the ping for “https://")
    )
    #expect(outcome.errors.contains("it answers 404: “unknown topic” [refused-ping]"))
  }

  @Test func `a run that is killed after any ping leaves nothing untold`() throws {
    let server = try LocalServer { request in
      request.body.contains("rss.xml") ? .status(204) : .silence
    }
    defer { server.stop() }
    let sandbox = try sandbox(hubs: [server.url("/")])
    _ = try sandbox.run()
    let running = try sandbox.start(Command(arguments: ["ping"]))
    while server.received.count < 2 { #expect(running.isRunning(after: 20)) }
    running.kill()
    _ = try running.finish()
    let left = try sandbox.run("ping", "--dry-run")
    #expect(left.text.hasSuffix("would be told of 1 feed\n  https://example.org/atom.xml\n"))
  }

  @Test func `pings need a configuration`() throws {
    let outcome = try Sandbox().run("ping")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("[missing-configuration]"))
  }
}
