import FeedModel
import Testing

@testable import Syndication

@Suite struct PingLaneTests {
  private static let now = Timestamp(rfc3339: "2025-03-01T12:00:00Z") ?? .epoch

  private let hub: AbsoluteURL
  private let topics: [PublishedTopic]

  init() throws {
    hub = try #require(AbsoluteURL("https://hub.example/"))
    topics = try ["a", "b"].map { name in
      PublishedTopic(
        url: try #require(AbsoluteURL("https://example.org/\(name).xml?x=1&y")),
        digest: name
      )
    }
  }

  private func lane(_ hub: HubAddress) -> PingLane {
    PingLane(hub, topics: topics, notBefore: nil, patience: 1000)
  }

  @Test func `a hub and a cloud are told in their own words`() {
    let topic = "https%3A%2F%2Fexample.org%2Fa.xml%3Fx%3D1%26y"
    #expect(
      lane(.hub(hub)).request?.form
        == Array("hub.mode=publish&hub.url=\(topic)&hub.topic=\(topic)".utf8)
    )
    #expect(lane(.cloud(hub)).request?.form == Array("url=\(topic)".utf8))
  }

  @Test func `one ping after the other until all are taken`() {
    var lane = lane(.hub(hub))
    #expect(lane.step(.taken, at: Self.now) == 0)
    #expect(lane.step(.taken, at: Self.now) == nil)
    #expect(lane.told == topics)
    #expect(lane.left == 0)
    #expect(lane.request == nil)
  }

  @Test func `a refusal concerns one feed`() {
    var lane = lane(.hub(hub))
    #expect(lane.step(.refused("no"), at: Self.now) == 0)
    #expect(lane.step(.taken, at: Self.now) == nil)
    #expect(lane.told == [topics[1]])
    #expect(lane.refusals == [PingLane.Refusal(topic: topics[0].url, reason: "no")])
    #expect(lane.left == 1)
  }

  @Test func `a hub that is down is tried three times, and then not for the other feeds`() {
    var lane = lane(.hub(hub))
    let answers = (0..<3).map { _ in lane.step(.later("down", seconds: nil), at: Self.now) }
    #expect(answers == [2, 8, nil])
    #expect(lane.refusals.count == 1)
    #expect(lane.left == 2)
  }

  @Test func `a hub that names a far moment is left alone until then`() {
    var lane = lane(.hub(hub))
    #expect(lane.step(.later("busy", seconds: 3600), at: Self.now) == nil)
    #expect(lane.notBefore == Timestamp(rfc3339: "2025-03-01T13:00:00Z"))
    #expect(lane.request == nil)
  }

  @Test(arguments: [
    (204, "", PingAnswer.taken),
    (200, "<p>thanks", .taken),
    (400, "\n no such topic\nmore", .refused("it answers 400: “no such topic”")),
    (500, "", .later("it answers 500", seconds: nil)),
    (429, "", .later("it answers 429", seconds: nil)),
    (301, "", .refused("it redirects; name the address that it redirects to")),
  ])
  func `the status of a hub says whether it took a ping`(
    status: Int,
    body: String,
    expected: PingAnswer
  ) {
    let response = HTTPResponse(status: status, body: Array(body.utf8))
    #expect(PingAnswer(.success(response), of: .hub(hub), at: Self.now) == expected)
  }

  @Test func `an rssCloud server says in its answer whether it took a ping`() {
    func answer(_ success: String) -> PingAnswer {
      let body =
        "<?xml version='1.0'?><result success=\"\(success)\" msg=\"The feed hasn't changed\"/>"
      let response = HTTPResponse(status: 200, body: Array(body.utf8))
      return PingAnswer(.success(response), of: .cloud(hub), at: Self.now)
    }
    #expect(answer("true") == .taken)
    #expect(answer("false") == .refused("it says “The feed hasn't changed”"))
  }
}
