import FeedModel

/// The pings that one hub is to be sent, one after the other.
struct PingLane {
  /// A ping that is not sent yet, or not taken.
  struct Refusal: Hashable, Sendable {
    /// The feed.
    let topic: AbsoluteURL
    /// Why the hub did not take it.
    let reason: String
  }

  /// The hub.
  let hub: HubAddress

  /// The feeds that the hub took pings for.
  private(set) var told: [PublishedTopic] = []

  /// The pings that the hub did not take.
  private(set) var refusals: [Refusal] = []

  /// The moment before which the hub does not want to be told.
  private(set) var notBefore: Timestamp?

  /// The feeds that are still to be told of, the next one first.
  private(set) var waiting: ArraySlice<PublishedTopic>

  private let patience: Int
  private var attempts = 0
  private var refused = 0

  /// How many seconds to wait before each further attempt.
  private static let delays = [2, 8]

  /// The longest wait that a hub may ask for within a run, in seconds.
  private static let politeWait = 10

  /// Lines the pings for a hub up.
  ///
  /// Nothing is sent to a hub that does not want to be told before a moment.
  init(_ hub: HubAddress, topics: [PublishedTopic], notBefore: Timestamp?, patience: Int) {
    self.hub = hub
    self.notBefore = notBefore
    self.patience = patience
    waiting = topics[...]
  }

  /// How many feeds the hub is still to be told of.
  var left: Int { waiting.count + refused }

  /// The next ping; nil if there is none to be sent.
  var request: HTTPRequest? {
    guard notBefore == nil, let topic = waiting.first else { return nil }
    var request = HTTPRequest(url: hub.url, patience: patience)
    request.form = hub.form(for: topic.url)
    return request
  }

  /// Goes on after an answer: how many seconds to wait before the next ping, nil if there is none.
  ///
  /// A hub that cannot take one ping after several attempts is not sent the others: they stay for another run.
  mutating func step(_ answer: PingAnswer, at now: Timestamp) -> Int? {
    guard let topic = waiting.first else { return nil }
    switch answer {
    case .taken:
      told.append(topic)
    case .refused(let reason):
      refusals.append(Refusal(topic: topic.url, reason: reason))
      refused += 1
    case .later(let reason, let seconds):
      if attempts < Self.delays.count, (seconds ?? 0) <= Self.politeWait {
        attempts += 1
        return max(seconds ?? 0, Self.delays[attempts - 1])
      }
      refusals.append(Refusal(topic: topic.url, reason: reason))
      notBefore = seconds.flatMap { now.advanced(bySeconds: $0) }
      return nil
    }
    attempts = 0
    waiting.removeFirst()
    return waiting.isEmpty ? nil : 0
  }
}
