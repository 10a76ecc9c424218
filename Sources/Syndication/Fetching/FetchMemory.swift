package import FeedModel

/// What is remembered of feeds from one run to the next: a cache, without which each is asked for anew.
package struct FetchMemory: Equatable, Sendable {
  /// The record of each feed by its address.
  package private(set) var records: [AbsoluteURL: FetchRecord] = [:]

  /// A feed that was not asked for this long is forgotten, in seconds.
  private static let longestSilence = 180 * 86_400

  /// Remembers nothing.
  package init() {}

  /// What is remembered of a feed.
  package internal(set) subscript(url: AbsoluteURL) -> FetchRecord? {
    get { records[url] }
    set { records[url] = newValue }
  }

  /// Remembers what came of a request, once all is safe that was made of it.
  ///
  /// - Parameters:
  ///   - result: What came of the request.
  ///   - isTaken: Whether the document could be used; if not, the feed is asked for whole the next time.
  ///   - timeToLive: How long the feed itself says that a client may wait, in minutes.
  ///   - now: The moment of the run.
  package mutating func record(
    _ result: FetchResult,
    isTaken: Bool = true,
    timeToLive: Int? = nil,
    at now: Timestamp
  ) {
    var record = records[result.request.url] ?? FetchRecord(checked: now)
    switch result.outcome {
    case .postponed:
      return
    case .document(let document):
      record.validators = isTaken ? document.validators : Validators()
      record.document = document.url
      record.purpose = result.request.purpose
      record.timeToLive = timeToLive
      record.rest(isTaken ? result.freshness : nil, at: now)
    case .unchanged:
      record.rest(result.freshness, at: now)
    case .failed(let failure):
      record.failures += 1
      record.pause = Self.pause(after: failure, number: record.failures, at: now)
    }
    record.checked = now
    records[result.request.url] = record
  }

  /// Why a feed is not to be asked for at a moment; nil if it is.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - now: The moment of the run.
  ///   - isInsisting: Whether somebody wants it asked for although it is fresh or failing. What a server asked for holds all the
  ///     same.
  /// - Returns: The pause that holds at the moment.
  func pause(before request: FetchRequest, at now: Timestamp, isInsisting: Bool) -> FetchPause? {
    guard let record = records[request.url], let pause = record.pause, pause.end > now else {
      return nil
    }
    switch pause.reason {
    case .asked: return pause
    case .fresh: return isInsisting || record.purpose != request.purpose ? nil : pause
    case .failing, .gone: return isInsisting ? nil : pause
    }
  }

  /// Forgets what was not asked for in half a year.
  mutating func forgetSilent(at now: Timestamp) {
    records = records.filter { _, record in
      now.secondsSinceEpoch - record.checked.secondsSinceEpoch < Self.longestSilence
    }
  }

  private static func pause(
    after failure: FetchFailure,
    number: Int,
    at now: Timestamp
  ) -> FetchPause? {
    if failure.isGone { return FetchPause(.gone, PollingInterval.gone, after: now) }
    if let end = failure.retryAfter { return FetchPause(.asked, until: end) }
    let seconds = PollingInterval.afterFailures(number, mayBeOwn: failure.mayBeOwn)
    return FetchPause(.failing, seconds, after: now)
  }
}

extension FetchRecord {
  /// Leaves a feed alone that has answered, for as long as it is fresh; nil if it has to be asked for again at once.
  fileprivate mutating func rest(_ freshness: Int?, at now: Timestamp) {
    failures = 0
    pause = freshness.flatMap { freshness in
      let seconds = PollingInterval.afterAnswer(freshness: freshness, timeToLive: timeToLive)
      return seconds > 0 ? FetchPause(.fresh, seconds, after: now) : nil
    }
  }
}

extension FetchPause {
  /// Makes a pause of so many seconds; nil at the end of time.
  init?(_ reason: Reason, _ seconds: Int, after now: Timestamp) {
    guard let end = now.advanced(bySeconds: seconds) else { return nil }
    self.init(reason, until: end)
  }
}

extension Timestamp {
  /// The moment so many seconds later, in UTC; nil at the end of time.
  func advanced(bySeconds seconds: Int) -> Timestamp? {
    Timestamp(secondsSinceEpoch: secondsSinceEpoch + seconds)
  }
}
