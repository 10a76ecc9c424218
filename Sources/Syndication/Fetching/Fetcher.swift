import Dispatch
package import FeedModel

/// Fetches feeds: many at once, few from one host, each only if it changed.
package struct Fetcher: Sendable {
  /// How the requests name who asks.
  package let agent: String

  /// The moment of the run.
  package let now: Timestamp

  /// How much is done at once, and how much is put up with.
  package var limits = HTTPLimits()

  /// Whether feeds are asked for although they are fresh or failing; what a server asked for holds all the same.
  package var isInsisting = false

  /// How many results may wait for whoever takes them before no other feed is asked for.
  private static let room = 8

  /// Prepares to fetch.
  package init(agent: String, now: Timestamp) {
    self.agent = agent
    self.now = now
  }

  /// Asks for feeds, and hands each result on as it comes: in no order.
  ///
  /// The network goes on, on a thread of its own, while a result is worked on; one that is not yet taken is in memory. A request
  /// for an address that was there before is passed over. Nothing is remembered: that is up to whoever takes the results.
  ///
  /// - Parameters:
  ///   - requests: The feeds.
  ///   - memory: What is remembered of them.
  ///   - take: Takes a result, on the thread of the caller.
  /// - Throws: That there is no libcurl.
  package func fetch(
    _ requests: [FetchRequest],
    remembering memory: FetchMemory,
    _ take: (FetchResult) -> Void
  ) throws(NetworkUnavailable) {
    var retrievals: [Retrieval] = []
    var seen: Set<AbsoluteURL> = []
    for request in requests where seen.insert(request.url).inserted {
      if let pause = memory.pause(before: request, at: now, isInsisting: isInsisting) {
        take(FetchResult(request, .postponed(pause)))
      } else {
        retrievals.append(Retrieval(request, memory[request.url], limits, at: now))
      }
    }
    guard !retrievals.isEmpty else { return }
    guard CurlLibrary.shared != nil else { throw NetworkUnavailable() }
    let results = FetchedResults(room: Self.room)
    let (work, agent, limits) = (retrievals, agent, limits)
    DispatchQueue.global().async {
      Self.carryOut(work, agent: agent, limits, results)
      results.close()
    }
    while let result = results.next() { take(result) }
  }

  /// Carries the retrievals out, on one thread.
  private static func carryOut(
    _ work: [Retrieval],
    agent: String,
    _ limits: HTTPLimits,
    _ results: FetchedResults
  ) {
    var work = work
    guard let session = HTTPSession(agent: agent, limits: limits) else {
      for retrieval in work { results.append(retrieval.abandoned) }
      return
    }
    for ticket in work.indices { session.add(work[ticket].first(), ticket: ticket) }
    session.run(mayBegin: { results.hasRoom }) { ticket, outcome, patience in
      switch work[ticket].step(outcome, patience: patience) {
      case .request(let request, let seconds): return .request(request, after: seconds * 1000)
      case .result(let result):
        results.append(result)
        return .end
      }
    }
  }
}
