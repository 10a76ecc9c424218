import Glibc

/// Carries requests out until nothing is left to be done, and lets each answer lead to another request.
final class HTTPSession {
  /// What is done after an answer.
  enum Step {
    /// Another request, so many milliseconds later.
    case request(HTTPRequest, after: Int)
    /// Nothing more.
    case end
  }

  private let client: HTTPClient
  private let patience: Int
  private var queue: HTTPQueue
  private var deadlines: [Int: Int] = [:]

  /// The longest that is waited without looking round, in milliseconds.
  private static let glance = 500

  /// Makes a session; nil when there is no libcurl that can be used.
  init?(agent: String, limits: HTTPLimits) {
    guard let client = HTTPClient(agent: agent, bodyLimit: limits.bodyBytes) else { return nil }
    self.client = client
    patience = limits.patience
    queue = HTTPQueue(breadth: limits.breadth, breadthPerHost: limits.breadthPerHost)
  }

  /// Adds a request, under a number that is no other's.
  func add(_ request: HTTPRequest, ticket: Int) {
    queue.add(request, ticket: ticket, from: 0)
  }

  /// Carries out what was added and what follows from it.
  ///
  /// - Parameters:
  ///   - mayBegin: Whether there is room for another answer at the moment.
  ///   - answer: Takes what came of a request and how many milliseconds are left for what follows from it at once, and says
  ///     what to do next.
  func run(
    mayBegin: () -> Bool = { true },
    _ answer: (Int, Result<HTTPResponse, HTTPFailure>, Int) -> Step
  ) {
    while !queue.isEmpty {
      while mayBegin(), let turn = queue.next(at: Self.now) {
        deadlines[turn.ticket] = deadlines[turn.ticket] ?? Self.now + patience
        guard !client.begin(turn.request, ticket: turn.ticket) else { continue }
        finish(turn.ticket, .failure(.disconnected("libcurl refuses the request")), answer)
      }
      let wait = min(queue.pause(at: Self.now) ?? Self.glance, client.count > 0 ? Self.glance : 50)
      for (ticket, outcome) in client.proceed(waiting: wait) { finish(ticket, outcome, answer) }
    }
  }

  private func finish(
    _ ticket: Int,
    _ outcome: Result<HTTPResponse, HTTPFailure>,
    _ answer: (Int, Result<HTTPResponse, HTTPFailure>, Int) -> Step
  ) {
    queue.end(ticket: ticket)
    let left = (deadlines[ticket] ?? 0) - Self.now
    if case .request(let request, let delay) = answer(ticket, outcome, left) {
      if delay > 0 { deadlines[ticket] = nil }
      queue.add(request, ticket: ticket, from: Self.now + delay)
    }
  }

  /// The time since some moment in the past, in milliseconds; never goes back.
  static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
