import FeedModel
import Testing

@testable import Diagnostics
@testable import Syndication

@Suite struct FetchDiagnosticTests {
  private let request: FetchRequest

  init() throws {
    request = FetchRequest(url: try #require(AbsoluteURL("https://user:secret@example.org/feed")))
  }

  private func codes(_ outcome: FetchOutcome, movedTo url: AbsoluteURL? = nil) -> [DiagnosticCode] {
    FetchResult(request, outcome, movedTo: url).diagnostics.map(\.code)
  }

  private func codes(_ kind: FetchFailure.Kind) -> [DiagnosticCode] {
    codes(.failed(FetchFailure(kind)))
  }

  @Test func `what passes by itself is a warning, the rest an error`() {
    for status in [500, 503, 429, 408] { #expect(codes(.status(status)) == [.unreachableFeed]) }
    for status in [400, 401, 403, 404, 204] { #expect(codes(.status(status)) == [.unfetchedFeed]) }
    #expect(codes(.status(410)) == [.goneFeed])
    #expect(codes(.http(.timedOut)) == [.unreachableFeed])
    #expect(codes(.http(.untrusted("expired"))) == [.unfetchedFeed])
    #expect(codes(.redirectLoop) == [.unfetchedFeed])
  }

  @Test func `a feed that was not asked for, and one that moved, are told`() throws {
    let end = try #require(Timestamp(rfc3339: "2025-03-01T13:00:00Z"))
    #expect(codes(.postponed(FetchPause(.fresh, until: end))) == [.postponedFeed])
    #expect(codes(.postponed(FetchPause(.gone, until: end))) == [.goneFeed])
    #expect(
      codes(.unchanged, movedTo: AbsoluteURL("https://new.example/")) == [.movedFeed]
    )
    #expect(codes(.unchanged) == [])
  }

  @Test func `no password is printed`() {
    let diagnostics = FetchResult(request, .failed(FetchFailure(.status(404)))).diagnostics
    #expect(diagnostics.map(\.file) == ["https://example.org/feed"])
  }

  /// Problems of the network, of hubs and of lists, each produced and nearly produced in the tests beside this one.
  @Test func `every code of fetching is one of these`() {
    let told: Set<DiagnosticCode> = [
      .goneFeed, .missingLibcurl, .movedFeed, .postponedFeed, .refusedPing, .repeatedSubscription,
      .unfetchedFeed, .unpublishedTopic, .unreachableFeed, .unreadableSubscriptions,
      .unusableSubscription,
    ]
    #expect(Set(DiagnosticCode.fetchingCodes) == told)
    #expect(NetworkUnavailable().diagnostic.code == .missingLibcurl)
  }
}
