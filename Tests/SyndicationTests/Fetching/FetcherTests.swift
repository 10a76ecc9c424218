import FeedModel
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Syndication

@Suite struct FetcherTests {
  private static let now = Timestamp(rfc3339: "2025-03-01T12:00:00Z") ?? .epoch
  private static let feed = Array("<rss/>".utf8)

  private func fetcher() -> Fetcher {
    var fetcher = Fetcher(agent: "feedgen/test (+https://example.org/)", now: Self.now)
    fetcher.limits.patience = 60_000
    fetcher.limits.bodyBytes = 1 << 20
    return fetcher
  }

  private func result(
    _ url: String,
    _ memory: FetchMemory = FetchMemory(),
    _ fetcher: Fetcher? = nil
  ) throws -> FetchResult {
    let request = FetchRequest(url: try #require(AbsoluteURL(url)))
    var results: [FetchResult] = []
    try (fetcher ?? self.fetcher()).fetch([request], remembering: memory) { results.append($0) }
    #expect(results.count == 1)
    return try #require(results.first)
  }

  private func failure(_ url: String, _ fetcher: Fetcher? = nil) throws -> FetchFailure? {
    guard case .failed(let failure) = try result(url, FetchMemory(), fetcher).outcome else {
      return nil
    }
    return failure
  }

  @Test func `gives the bytes, where they came from and what they say they are`() throws {
    let server = try LocalServer { _ in
      .status(
        200,
        ["Content-Type": "Application/RSS+XML; charset=\"ISO-8859-1\"", "ETag": "W/\"a\""],
        Self.feed
      )
    }
    defer { server.stop() }
    guard case .document(let document) = try result(server.url("/feed#top")).outcome else {
      Issue.record("no document")
      return
    }
    #expect(document.bytes == Self.feed)
    #expect(document.mediaType == "application/rss+xml")
    #expect(document.charset == "ISO-8859-1")
    #expect(document.validators.entityTag == "W/\"a\"")
    let request = try #require(server.received.first)
    #expect(request.line == "GET /feed")
    #expect(request.fields["user-agent"] == "feedgen/test (+https://example.org/)")
    #expect(request.fields["accept-encoding"]?.contains("gzip") == true)
    #expect(request.fields["cookie"] == nil)
  }

  @Test func `asks conditionally, with what the server said to the letter`() throws {
    let server = try LocalServer { request in
      if request.fields["if-none-match"] == "W/\"a,b\"" { return .status(304) }
      return .status(
        200,
        ["ETag": "W/\"a,b\"", "Last-Modified": "Sat, 1 Mar 2025 08:00:00 GMT"],
        Self.feed
      )
    }
    defer { server.stop() }
    var memory = FetchMemory()
    memory.record(try result(server.url("/")), at: Self.now)
    #expect(try result(server.url("/"), memory).outcome == .unchanged)
    let second = try #require(server.received.last)
    #expect(second.fields["if-modified-since"] == "Sat, 1 Mar 2025 08:00:00 GMT")
  }

  @Test func `asks for the whole feed when it is wanted for something else`() throws {
    let server = try LocalServer { _ in .status(200, ["ETag": "\"a\""], Self.feed) }
    defer { server.stop() }
    let url = try #require(AbsoluteURL(server.url("/")))
    var memory = FetchMemory()
    memory.record(try result(url.text), at: Self.now)
    try fetcher().fetch([FetchRequest(url: url, purpose: "limit 5")], remembering: memory) { _ in }
    #expect(server.received.last?.fields["if-none-match"] == nil)
  }

  @Test func `a 304 that nobody asked for is no answer`() throws {
    let server = try LocalServer { _ in .status(304) }
    defer { server.stop() }
    #expect(try failure(server.url("/"))?.kind == .status(304))
  }

  @Test func `follows redirects and reports where a feed has moved to for good`() throws {
    let server = try LocalServer { request in
      switch request.line {
      case "GET /old": .status(301, ["Location": "/newer"])
      case "GET /newer": .status(308, ["Location": "new#here"])
      case "GET /now": .status(302, ["Location": "/old"])
      default: .status(200, [:], Self.feed)
      }
    }
    defer { server.stop() }
    let moved = try result(server.url("/old"))
    #expect(moved.movedTo?.text == server.url("/new#here"))
    guard case .document(let document) = moved.outcome else {
      Issue.record("no document")
      return
    }
    #expect(document.url.text == server.url("/new#here"))
    #expect(try result(server.url("/now")).movedTo == nil)
  }

  @Test func `redirects lead nowhere but to the web, and not round in circles`() throws {
    let server = try LocalServer { request in
      switch request.line {
      case "GET /file": .status(301, ["Location": "file:///etc/passwd"])
      case "GET /gopher": .status(302, ["Location": "gopher://127.0.0.1:25/_x"])
      case "GET /loop": .status(302, ["Location": "/pool"])
      case "GET /pool": .status(302, ["Location": "/loop"])
      case "GET /nowhere": .status(302)
      default: .status(302, ["Location": request.line.dropFirst(4) + "x"])
      }
    }
    defer { server.stop() }
    #expect(
      try failure(server.url("/file"))?.kind == .forbiddenRedirect("file:///etc/passwd")
    )
    #expect(
      try failure(server.url("/gopher"))?.kind == .forbiddenRedirect("gopher://127.0.0.1:25/_x")
    )
    #expect(try failure(server.url("/loop"))?.kind == .redirectLoop)
    #expect(try failure(server.url("/nowhere"))?.kind == .emptyRedirect)
    #expect(try failure(server.url("/long"))?.kind == .tooManyRedirects(limit: 10))
  }

  @Test func `a redirect to another host takes no password along`() throws {
    let other = try LocalServer { _ in .status(200, [:], Self.feed) }
    let target = other.url("/")
    let server = try LocalServer { _ in .status(302, ["Location": target]) }
    defer {
      server.stop()
      other.stop()
    }
    _ = try result("http://user:secret@127.0.0.1:\(server.port)/")
    #expect(server.received.first?.fields["authorization"] != nil)
    #expect(other.received.first?.line == "GET /")
    #expect(other.received.first?.fields["authorization"] == nil)
  }

  @Test func `a body without end is cut off, and a header too`() throws {
    let part = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
    let server = try LocalServer { request in
      request.line == "GET /body"
        ? .endless(Array("HTTP/1.1 200 OK\r\n\r\n".utf8), part)
        : .endless(Array("HTTP/1.1 200 OK\r\n".utf8), Array("X: \("y".repeated(1000))\r\n".utf8))
    }
    defer { server.stop() }
    #expect(try failure(server.url("/body"))?.kind == .http(.tooLarge(limit: 1 << 20)))
    guard case .http(let failure)? = try failure(server.url("/header"))?.kind else {
      Issue.record("no failure")
      return
    }
    #expect(!failure.isPassing || failure != .timedOut)
  }

  @Test func `a body that grows when it is unpacked is cut off`() throws {
    let bomb = Bomb(bytes: 64 << 20).bytes
    #expect(bomb.count < 1 << 20)
    let server = try LocalServer { _ in .status(200, ["Content-Encoding": "gzip"], bomb) }
    defer { server.stop() }
    #expect(try failure(server.url("/"))?.kind == .http(.tooLarge(limit: 1 << 20)))
  }

  @Test func `waits for a server that asks for a moment, and once only`() throws {
    let count = Atomic(0)
    let server = try LocalServer { request in
      let number = count.add(1, ordering: .relaxed).newValue
      if request.line == "GET /soon", number > 1 { return .status(200, [:], Self.feed) }
      return .status(503, ["Retry-After": "0"])
    }
    defer { server.stop() }
    guard case .document = try result(server.url("/soon")).outcome else {
      Issue.record("no document")
      return
    }
    #expect(try failure(server.url("/never"))?.kind == .status(503))
    #expect(server.received.filter { $0.line == "GET /never" }.count == 2)
  }

  @Test func `does not ask before the time that a server named, whoever insists`() throws {
    let server = try LocalServer { _ in .status(429, ["Retry-After": "3600"]) }
    defer { server.stop() }
    var memory = FetchMemory()
    let first = try result(server.url("/"))
    memory.record(first, at: Self.now)
    let end = Timestamp(rfc3339: "2025-03-01T13:00:00Z") ?? .epoch
    var insisting = fetcher()
    insisting.isInsisting = true
    #expect(
      try result(server.url("/"), memory).outcome == .postponed(FetchPause(.asked, until: end))
    )
    #expect(
      try result(server.url("/"), memory, insisting).outcome
        == .postponed(FetchPause(.asked, until: end))
    )
    #expect(server.received.count == 1)
  }

  @Test func `one silent server keeps nobody from the others`() throws {
    let server = try LocalServer { request in
      request.line == "GET /silent" ? .silence : .status(200, [:], Self.feed)
    }
    defer { server.stop() }
    var fetcher = fetcher()
    fetcher.limits.patience = 4_000
    let urls = ["/silent"] + (0..<40).map { "/\($0)" }
    let requests = urls.compactMap { AbsoluteURL(server.url($0)) }.map { FetchRequest(url: $0) }
    var documents: Set<String> = []
    var failures: [FetchFailure.Kind] = []
    try fetcher.fetch(requests + requests, remembering: FetchMemory()) { result in
      switch result.outcome {
      case .document: documents.insert(result.request.url.text)
      case .failed(let failure): failures.append(failure.kind)
      case .unchanged, .postponed: break
      }
    }
    #expect(documents.count == 40)
    #expect(failures == [.http(.timedOut)])
  }

  @Test func `few requests are under way to one host at a time`() throws {
    let active = Atomic(0)
    let most = Atomic(0)
    let server = try LocalServer { _ in
      let now = active.add(1, ordering: .relaxed).newValue
      _ = most.max(now, ordering: .relaxed)
      usleep(20_000)
      active.subtract(1, ordering: .relaxed)
      return .status(200, [:], Self.feed)
    }
    defer { server.stop() }
    let requests = (0..<24).compactMap { AbsoluteURL(server.url("/\($0)")) }.map {
      FetchRequest(url: $0)
    }
    var count = 0
    try fetcher().fetch(requests, remembering: FetchMemory()) { _ in count += 1 }
    #expect(count == 24)
    #expect(most.load(ordering: .relaxed) <= HTTPLimits().breadthPerHost)
  }

  @Test func `nobody there, broken answers and statuses are failures that say what they are`()
    throws
  {
    let gone = try LocalServer { _ in .silence }
    gone.stop()
    let server = try LocalServer { request in
      switch request.line {
      case "GET /cut": .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc".utf8))
      case "GET /nothing": .bytes([])
      case "GET /noise": .status(200, ["Content-Encoding": "gzip"], Array("no gzip".utf8))
      default: .status(Int(request.line.dropFirst(5)) ?? 500)
      }
    }
    defer { server.stop() }
    #expect(try failure(gone.url("/"))?.isPassing == true)
    #expect(try failure(server.url("/cut"))?.isPassing == true)
    #expect(try failure(server.url("/nothing"))?.isPassing == true)
    #expect(try failure(server.url("/noise"))?.isPassing == false)
    #expect(try failure(server.url("/404")) == FetchFailure(.status(404)))
    #expect(try failure(server.url("/410"))?.isGone == true)
    #expect(try failure(server.url("/500"))?.isPassing == true)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
