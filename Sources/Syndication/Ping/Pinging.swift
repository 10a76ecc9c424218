package import Diagnostics
package import FeedModel
import FileSystem

/// Tells hubs of the feeds whose bytes changed since they were told last.
package struct Pinging: Sendable {
  /// The hubs, in the order of the report.
  package let hubs: [HubAddress]

  /// The published feeds.
  package let topics: [FeedTopic]

  /// How the requests name who sends them.
  package let agent: String

  /// The moment of the run.
  package let now: Timestamp

  /// Whether nothing is sent and nothing remembered.
  package var isDryRun = false

  private let file: OutboxFile

  /// How long a hub may take to answer, in milliseconds.
  private static let patience = 30_000

  /// The most bytes of an answer.
  private static let answerBytes = 64 << 10

  /// Prepares to tell hubs.
  package init(
    hubs: [HubAddress],
    topics: [FeedTopic],
    stateFolder: String,
    agent: String,
    now: Timestamp
  ) {
    self.hubs = hubs
    self.topics = topics
    self.agent = agent
    self.now = now
    file = OutboxFile(stateFolder: stateFolder)
  }

  /// Tells the hubs, and says what each was told; what a hub did not take goes to the list of problems.
  package func run(_ diagnostics: inout DiagnosticList) throws(SyndicationFailure) -> [HubReport] {
    guard !hubs.isEmpty else { return [] }
    let published = try attempt { () throws(FileSystemFailure) in
      try topics.map { topic throws(FileSystemFailure) in (topic, try PublishedTopic(topic)) }
    }
    guard !isDryRun else {
      return reports(on: lanes(for: published, try attempt(file.read)))
    }
    try attempt { () throws(FileSystemFailure) in try file.folder.prepare() }
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    var outbox = try attempt(file.read)
    outbox.keep(hubs: Set(hubs.map(\.url)), topics: Set(topics.map(\.url)))
    var lanes = lanes(for: published, outbox)
    if lanes.contains(where: { $0.request != nil }) {
      guard CurlLibrary.shared != nil else { throw .network(NetworkUnavailable()) }
      try send(&lanes, &outbox)
    }
    for lane in lanes { report(lane, &diagnostics) }
    return reports(on: lanes)
  }

  /// The pings that are due, hub by hub.
  private func lanes(for published: [(FeedTopic, PublishedTopic)], _ outbox: Outbox) -> [PingLane] {
    hubs.map { hub in
      let due = published.filter { hub.takes($0.0) && outbox.isDue($0.1, at: hub.url) }.map(\.1)
      let end = due.compactMap { outbox[hub.url, $0.url].notBefore }.max()
      return PingLane(
        hub,
        topics: due,
        notBefore: end.flatMap { $0 > now ? $0 : nil },
        patience: Self.patience
      )
    }
  }

  /// Sends the pings, to all hubs at once; each that is taken is remembered before the next one is sent.
  private func send(_ lanes: inout [PingLane], _ outbox: inout Outbox) throws(SyndicationFailure) {
    var limits = HTTPLimits()
    limits.bodyBytes = Self.answerBytes
    guard let session = HTTPSession(agent: agent, limits: limits) else {
      throw .network(NetworkUnavailable())
    }
    for (ticket, lane) in lanes.enumerated() {
      if let request = lane.request { session.add(request, ticket: ticket) }
    }
    var failure: FileSystemFailure?
    session.run { ticket, outcome, _ in
      let hub = lanes[ticket].hub
      let delay = lanes[ticket].step(PingAnswer(outcome, of: hub, at: now), at: now)
      do throws(FileSystemFailure) {
        try remember(lanes[ticket], in: &outbox)
      } catch {
        failure = error
        return .end
      }
      guard let delay, let next = lanes[ticket].request else { return .end }
      return .request(next, after: delay * 1000)
    }
    if let failure { throw .fileSystem(failure) }
  }

  private func remember(_ lane: PingLane, in outbox: inout Outbox) throws(FileSystemFailure) {
    let before = outbox
    for topic in lane.told { outbox[lane.hub.url, topic.url] = Outbox.Record(digest: topic.digest) }
    for topic in lane.waiting where lane.notBefore != nil {
      outbox[lane.hub.url, topic.url].notBefore = lane.notBefore
    }
    if outbox != before { try file.write(outbox) }
  }

  private func report(_ lane: PingLane, _ diagnostics: inout DiagnosticList) {
    for refusal in lane.refusals {
      diagnostics.append(
        Diagnostic(
          .refusedPing,
          file: lane.hub.url.shown,
          "did not take the ping for “\(refusal.topic.shown)”: \(refusal.reason)"
        )
      )
    }
  }

  private func reports(on lanes: [PingLane]) -> [HubReport] {
    lanes.map { lane in
      var report = HubReport(lane.hub)
      report.isDryRun = isDryRun
      let isSent = isDryRun && lane.notBefore == nil
      report.told = (isSent ? Array(lane.waiting) : lane.told).map(\.url)
      report.left = isSent ? 0 : lane.left
      report.notBefore = lane.notBefore
      return report
    }
  }

  private func lock() throws(SyndicationFailure) -> RunLock {
    do throws(RunLockFailure) {
      return try RunLock.take(of: file.folder.path)
    } catch {
      throw SyndicationFailure(error)
    }
  }

  private func attempt<Result>(
    _ body: () throws(FileSystemFailure) -> Result
  ) throws(SyndicationFailure) -> Result {
    do throws(FileSystemFailure) {
      return try body()
    } catch {
      throw .fileSystem(error)
    }
  }
}
