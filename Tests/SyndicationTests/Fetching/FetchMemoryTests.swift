import FeedModel
import FileSystem
import TestSupport
import Testing

@testable import Syndication

@Suite struct FetchMemoryTests {
  private static let now = Timestamp(rfc3339: "2025-03-01T12:00:00Z") ?? .epoch

  private let url: AbsoluteURL
  private let request: FetchRequest

  init() throws {
    url = try #require(AbsoluteURL("https://example.org/feed.xml"))
    request = FetchRequest(url: url, purpose: "limit 5")
  }

  private func later(_ minutes: Int) -> Timestamp {
    Self.now.advanced(bySeconds: minutes * 60) ?? Self.now
  }

  private func document(_ validators: Validators = Validators()) -> FetchOutcome {
    .document(FetchedDocument(bytes: [], url: url, validators: validators))
  }

  private func reason(
    _ memory: FetchMemory,
    after minutes: Int,
    isInsisting: Bool = false
  ) -> FetchPause.Reason? {
    memory.pause(before: request, at: later(minutes), isInsisting: isInsisting)?.reason
  }

  @Test func `a feed that says nothing of freshness may be asked for at once`() {
    var memory = FetchMemory()
    memory.record(FetchResult(request, document()), at: Self.now)
    #expect(reason(memory, after: 0) == nil)
  }

  @Test func `what is fresh for an hour is asked for every hour, by a clock that ticks unevenly`() {
    var memory = FetchMemory()
    memory.record(FetchResult(request, document(), freshness: 3600), at: Self.now)
    #expect(reason(memory, after: 50) == .fresh)
    #expect(reason(memory, after: 55) == nil)
    #expect(reason(memory, after: 0, isInsisting: true) == nil)
  }

  @Test func `no feed starves because it calls itself fresh for a year`() {
    var memory = FetchMemory()
    memory.record(
      FetchResult(request, document(), freshness: 31_536_000),
      timeToLive: 999_999_999,
      at: Self.now
    )
    #expect(reason(memory, after: 300) == .fresh)
    #expect(reason(memory, after: 360) == nil)
  }

  @Test func `the feed's own time to live counts, after a 304 as well`() {
    var memory = FetchMemory()
    memory.record(FetchResult(request, document()), timeToLive: 120, at: Self.now)
    #expect(reason(memory, after: 100) == .fresh)
    memory.record(FetchResult(request, .unchanged), at: later(120))
    #expect(reason(memory, after: 200) == .fresh)
    #expect(reason(memory, after: 240) == nil)
  }

  @Test func `other rules make a fresh feed interesting again`() {
    var memory = FetchMemory()
    memory.record(FetchResult(request, document(), freshness: 3600), at: Self.now)
    let other = FetchRequest(url: url, purpose: "limit 6")
    #expect(memory.pause(before: other, at: Self.now, isInsisting: false) == nil)
  }

  @Test func `a feed that fails is asked for the more rarely the longer it does, but every day`() {
    var memory = FetchMemory()
    let result = FetchResult(request, .failed(FetchFailure(.status(500))))
    var moment = Self.now
    var waits: [Int] = []
    for _ in 0..<9 {
      memory.record(result, at: moment)
      let end = memory[url]?.pause?.end ?? moment
      waits.append((end.secondsSinceEpoch - moment.secondsSinceEpoch) / 60)
      moment = end
    }
    #expect(waits == [25, 50, 100, 200, 400, 800, 1440, 1440, 1440])
    memory.record(FetchResult(request, .unchanged), at: moment)
    #expect(memory[url]?.failures == 0)
  }

  @Test func `a machine without network does not make feeds wait for longer than an hour`() {
    var memory = FetchMemory()
    for _ in 0..<10 {
      memory.record(FetchResult(request, .failed(FetchFailure(.http(.unknownHost)))), at: Self.now)
    }
    #expect(reason(memory, after: 49) == .failing)
    #expect(reason(memory, after: 50) == nil)
  }

  @Test func `a feed that is gone is left alone for a week`() {
    var memory = FetchMemory()
    memory.record(FetchResult(request, .failed(FetchFailure(.status(410)))), at: Self.now)
    #expect(reason(memory, after: 6 * 24 * 60) == .gone)
    #expect(reason(memory, after: 7 * 24 * 60) == nil)
  }

  @Test func `a document that could not be used is asked for whole again, and at once`() {
    var memory = FetchMemory()
    let result = FetchResult(request, document(Validators(entityTag: "\"a\"")), freshness: 3600)
    memory.record(result, isTaken: false, at: Self.now)
    #expect(memory[url]?.validators.isEmpty == true)
    #expect(reason(memory, after: 0) == nil)
  }

  @Test func `all that is remembered comes back from the file`() throws {
    let folder = try TemporaryFolder()
    let file = FetchMemoryFile(folder: folder.path)
    #expect(try file.read() == FetchMemory())
    var memory = FetchMemory()
    let validators = Validators(
      entityTag: "W/\"a\\b\"",
      lastModified: "Sat, 1 Mar 2025 08:00:00 GMT"
    )
    memory.record(
      FetchResult(request, document(validators), freshness: 60),
      timeToLive: 5,
      at: Self.now
    )
    let other = FetchRequest(url: try #require(AbsoluteURL("https://example.org/b?c=d&e")))
    let failure = FetchFailure(.status(429), retryAfter: later(600))
    memory.record(FetchResult(other, .failed(failure)), at: Self.now)
    try file.write(memory, at: Self.now)
    #expect(try file.read() == memory)
  }

  @Test func `lines that are no records are passed over, and silent feeds forgotten`() throws {
    let folder = try TemporaryFolder()
    let file = FetchMemoryFile(folder: folder.path)
    var memory = FetchMemory()
    memory.record(FetchResult(request, .unchanged), at: Self.now)
    try file.write(memory, at: Self.now)
    let line = try #require(folder.text("network/fetches.jsonl"))
    try folder.write(
      "network/fetches.jsonl",
      "no JSON\n[]\n{\"url\": 5}\n{\"url\":\"https://a/\"}\n\(line)"
    )
    #expect(try file.read() == memory)
    try file.write(memory, at: try #require(Timestamp(rfc3339: "2025-12-01T12:00:00Z")))
    #expect(try file.read() == FetchMemory())
  }
}
