import Diagnostics
import FeedModel
import Synchronization
import TestSupport
import Testing

@testable import Syndication

@Suite struct PingingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder(".feedgen")
    try folder.write("rss.xml", "<rss/>")
    try folder.write("atom.xml", "<feed/>")
  }

  private func pinging(_ hubs: [HubAddress], at time: String = "2025-03-01T12:00:00Z") throws
    -> Pinging
  {
    let topics = try ["rss.xml", "atom.xml"].map { name in
      FeedTopic(
        url: try #require(AbsoluteURL("https://example.org/\(name)")),
        path: folder.path(name),
        isRSS: name == "rss.xml"
      )
    }
    return Pinging(
      hubs: hubs,
      topics: topics,
      stateFolder: folder.path(".feedgen"),
      agent: "feedgen/test",
      now: try #require(Timestamp(rfc3339: time))
    )
  }

  /// What came of a run: the lines of its report, and its problems.
  private func run(_ pinging: Pinging) throws -> [String] {
    var diagnostics = DiagnosticList()
    let lines = try pinging.run(&diagnostics).flatMap(\.lines)
    return lines + diagnostics.sorted.map { "\($0.code.name): \($0.message)" }
  }

  private func hub(_ server: LocalServer) throws -> HubAddress {
    .hub(try #require(AbsoluteURL(server.url("/hub"))))
  }

  @Test func `a hub is told of every feed once, and of what changed later`() throws {
    let server = try LocalServer { _ in .status(204) }
    defer { server.stop() }
    let pinging = try pinging([hub(server)])
    let name = server.url("/hub")
    #expect(try run(pinging) == ["\(name): told of 2 feeds"])
    #expect(try run(pinging) == ["\(name): nothing changed"])
    try folder.write("rss.xml", "<rss version='2.0'/>")
    #expect(try run(pinging) == ["\(name): told of 1 feed"])
    #expect(server.received.count == 3)
    let last = try #require(server.received.last)
    #expect(last.line == "POST /hub")
    #expect(last.fields["content-type"] == "application/x-www-form-urlencoded")
    #expect(last.body.hasPrefix("hub.mode=publish&hub.url=https%3A%2F%2Fexample.org%2Frss.xml&"))
  }

  @Test func `a lost memory makes a hub hear everything once more, never nothing`() throws {
    let server = try LocalServer { _ in .status(202) }
    defer { server.stop() }
    let pinging = try pinging([hub(server)])
    _ = try run(pinging)
    try folder.write(".feedgen/network/told.jsonl", "{\"hub\": tor")
    #expect(try run(pinging) == ["\(server.url("/hub")): told of 2 feeds"])
  }

  @Test func `a dry run tells nobody and remembers nothing`() throws {
    let server = try LocalServer { _ in .status(204) }
    defer { server.stop() }
    var pinging = try pinging([hub(server)])
    pinging.isDryRun = true
    #expect(
      try run(pinging) == [
        "\(server.url("/hub")): would be told of 2 feeds", "  https://example.org/rss.xml",
        "  https://example.org/atom.xml",
      ]
    )
    #expect(server.received.isEmpty)
    #expect(folder.names(in: ".feedgen") == [])
  }

  @Test func `what one hub refuses is told to the others, and to it by the next run`() throws {
    let accepts = Atomic(false)
    let stubborn = try LocalServer { request in
      accepts.load(ordering: .relaxed) || request.body.contains("atom.xml")
        ? .status(204) : .status(403, [:], Array("not yours".utf8))
    }
    let other = try LocalServer { _ in .status(204) }
    defer {
      stubborn.stop()
      other.stop()
    }
    let pinging = try pinging([hub(stubborn), hub(other)])
    #expect(
      try run(pinging) == [
        "\(stubborn.url("/hub")): told of 1 feed; 1 feed left for another run",
        "\(other.url("/hub")): told of 2 feeds",
        "refused-ping: did not take the ping for “https://example.org/rss.xml”: it answers 403: “not yours”",
      ]
    )
    accepts.store(true, ordering: .relaxed)
    #expect(
      try run(pinging) == [
        "\(stubborn.url("/hub")): told of 1 feed", "\(other.url("/hub")): nothing changed",
      ]
    )
  }

  @Test func `a hub that asks to be left alone is`() throws {
    let server = try LocalServer { _ in .status(429, ["Retry-After": "3600"]) }
    defer { server.stop() }
    let hub = try hub(server)
    let left = "2 feeds left for another run, not before 2025-03-01T13:00:00Z"
    #expect(try run(pinging([hub])).first == "\(server.url("/hub")): \(left)")
    #expect(
      try run(pinging([hub], at: "2025-03-01T12:59:00Z")) == ["\(server.url("/hub")): \(left)"]
    )
    #expect(server.received.count == 1)
    _ = try run(pinging([hub], at: "2025-03-01T13:00:00Z"))
    #expect(server.received.count == 2)
  }

  @Test func `an rssCloud server hears of RSS alone`() throws {
    let server = try LocalServer { _ in .status(200, [:], Array("<result success='true'/>".utf8)) }
    defer { server.stop() }
    let cloud = HubAddress.cloud(try #require(AbsoluteURL(server.url("/ping"))))
    #expect(try run(pinging([cloud])) == ["\(server.url("/ping")): told of 1 feed"])
    #expect(server.received.map(\.body) == ["url=https%3A%2F%2Fexample.org%2Frss.xml"])
  }

  @Test func `hubs and feeds that are no longer configured are forgotten`() throws {
    let server = try LocalServer { _ in .status(204) }
    let other = try LocalServer { _ in .status(204) }
    defer {
      server.stop()
      other.stop()
    }
    _ = try run(pinging([hub(server)]))
    _ = try run(pinging([hub(other)]))
    #expect(folder.text(".feedgen/network/told.jsonl")?.contains(server.url("/hub")) == false)
  }
}
