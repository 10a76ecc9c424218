package import Diagnostics
import FeedModel
import FileSystem
package import Posts

extension ImportRun {
  /// Imports the feeds of subscriptions as they come, each only if it changed since it was taken last.
  ///
  /// What was fetched is remembered at the end, once the posts are safe: a run that was killed asks for everything again.
  ///
  /// - Parameters:
  ///   - subscriptions: The feeds; paused ones are passed over.
  ///   - agent: How the requests name who asks.
  ///   - isInsisting: Whether feeds are asked for although they are fresh or failing.
  ///   - diagnostics: The list of problems.
  /// - Returns: What came of each feed.
  /// - Throws: What keeps the import from being carried out.
  package func run(
    subscriptions: [Subscription],
    agent: String,
    isInsisting: Bool = false,
    diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) -> ImportReport {
    let active = subscriptions.filter { !$0.rules.isPaused }
    let file = FetchMemoryFile(folder: options.stateFolder)
    let memory: FetchMemory
    do throws(FileSystemFailure) {
      memory = try file.read()
    } catch {
      throw .fileSystem(error)
    }
    let importer = try Importer.begin(options, diagnostics: &diagnostics)
    var intake = Intake(options, active, importer, remembering: memory, in: file)
    var fetcher = Fetcher(agent: agent, now: options.now)
    fetcher.isInsisting = isInsisting
    let requests = active.map { FetchRequest(url: $0.url, purpose: $0.rules.text) }
    var done = 0
    do throws(NetworkUnavailable) {
      try fetcher.fetch(requests, remembering: intake.memory) { result in
        intake.take(result, &diagnostics)
        done += 1
        progress(done, requests.count)
      }
    } catch {
      throw .network(error)
    }
    return try intake.finish()
  }
}

/// Takes in what is fetched.
private struct Intake: ~Copyable {
  /// What is remembered of feeds from earlier runs.
  private(set) var memory: FetchMemory

  private let options: ImportOptions
  private let file: FetchMemoryFile
  private let subscriptions: [AbsoluteURL: Subscription]
  private let order: [AbsoluteURL: Int]
  private var importer: Importer
  private var report: ImportReport
  private var places: [Int] = []
  private var failure: SyndicationFailure?

  /// What came of requests, without the documents, and whether these could be used.
  private var taken: [(result: FetchResult, isTaken: Bool, timeToLive: Int?)] = []

  init(
    _ options: ImportOptions,
    _ subscriptions: [Subscription],
    _ importer: consuming Importer,
    remembering memory: FetchMemory,
    in file: FetchMemoryFile
  ) {
    self.options = options
    self.importer = importer
    self.memory = memory
    self.file = file
    self.subscriptions = Dictionary(subscriptions.map { ($0.url, $0) }) { first, _ in first }
    order = Dictionary(subscriptions.enumerated().map { ($1.url, $0) }) { first, _ in first }
    report = ImportReport(isDryRun: options.isDryRun)
  }

  /// Takes what came of one request; after a failure of the disk, nothing more is taken.
  mutating func take(_ result: FetchResult, _ diagnostics: inout DiagnosticList) {
    guard failure == nil else { return }
    for diagnostic in result.diagnostics { diagnostics.append(diagnostic) }
    switch result.outcome {
    case .document(let document): take(document, of: result, &diagnostics)
    case .unchanged, .postponed:
      report.unchanged += 1
      taken.append((result, true, nil))
    case .failed:
      report.failed += 1
      taken.append((result, true, nil))
    }
  }

  private mutating func take(
    _ document: FetchedDocument,
    of result: FetchResult,
    _ diagnostics: inout DiagnosticList
  ) {
    var light = result
    var husk = document
    husk.bytes = []
    light.outcome = .document(husk)
    let name = result.request.url.shown
    let feed = ImportRun.feed(
      document.bytes,
      named: name,
      at: document.url,
      charset: document.charset,
      diagnostics: &diagnostics
    )
    guard var feed, let subscription = subscriptions[result.request.url] else {
      report.failed += 1
      taken.append((light, false, nil))
      return
    }
    feed.title = subscription.title ?? feed.title
    feed.siteLink = feed.siteLink ?? subscription.site
    let address = result.movedTo ?? subscription.url
    let source = ReceivedSource(name: name, address: address, rules: subscription.rules, feed: feed)
    do throws(SyndicationFailure) {
      report.sources.append(try importer.take(source, diagnostics: &diagnostics))
      places.append(order[subscription.url] ?? 0)
      taken.append((light, true, feed.timeToLive))
    } catch {
      failure = error
    }
  }

  /// Brings everything to the disk, then remembers what was fetched.
  mutating func finish() throws(SyndicationFailure) -> ImportReport {
    if let failure { throw failure }
    try importer.finish()
    let reports = report.sources
    report.sources = places.indices.sorted { places[$0] < places[$1] }.map { reports[$0] }
    guard !options.isDryRun else { return report }
    for (result, isTaken, timeToLive) in taken {
      memory.record(result, isTaken: isTaken, timeToLive: timeToLive, at: options.now)
    }
    do throws(RunLockFailure) {
      try RunLock.whileHolding(lockOf: options.stateFolder) { () throws(FileSystemFailure) in
        try file.write(memory, at: options.now)
      }
    } catch {
      throw SyndicationFailure(error)
    }
    return report
  }
}
