import FeedModel

/// The way from a feed's address to its document: redirects, a short wait that the server asks for, the answer.
struct Retrieval {
  /// What comes next on the way.
  enum Step {
    /// Another request, so many seconds later.
    case request(HTTPRequest, after: Int)
    /// The end.
    case result(FetchResult)
  }

  private let request: FetchRequest
  private let record: FetchRecord?
  private let limits: HTTPLimits
  private let now: Timestamp
  private var url: AbsoluteURL
  private var visited: Set<AbsoluteURL>
  private var isPermanent = true
  private var hasWaited = false
  private var isConditional = false

  /// The media types that a feed may have, in the order in which they are wanted.
  private static let accepted = """
    application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, \
    application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5
    """

  /// Begins at the feed's address, with what is remembered of it.
  init(_ request: FetchRequest, _ record: FetchRecord?, _ limits: HTTPLimits, at now: Timestamp) {
    self.request = request
    self.record = record
    self.limits = limits
    self.now = now
    url = request.url
    visited = [request.url]
  }

  /// The request to begin with.
  mutating func first() -> HTTPRequest { next(patience: limits.patience) }

  /// The result when libcurl cannot even begin.
  var abandoned: FetchResult {
    FetchResult(request, .failed(FetchFailure(.http(.disconnected("libcurl has no memory")))))
  }

  /// Goes on after what came of a request.
  ///
  /// - Parameters:
  ///   - outcome: What came of it.
  ///   - patience: How many milliseconds are left of the time for the whole way.
  /// - Returns: Another request, or the result.
  mutating func step(_ outcome: Result<HTTPResponse, HTTPFailure>, patience: Int) -> Step {
    let response: HTTPResponse
    switch outcome {
    case .failure(let failure): return failed(.http(failure))
    case .success(let success): response = success
    }
    switch response.status {
    case 200, 203: return .result(result(.document(document(response)), response))
    case 304 where isConditional: return .result(result(.unchanged, response))
    case 301, 302, 303, 307, 308: return follow(response, patience: patience)
    case 429, 503: return wait(response)
    default: return failed(.status(response.status))
    }
  }

  private mutating func follow(_ response: HTTPResponse, patience: Int) -> Step {
    guard let location = response.fields["location"], let target = url.resolving(location) else {
      return failed(.emptyRedirect)
    }
    guard target.isWeb else { return failed(.forbiddenRedirect(target.text)) }
    guard visited.count <= limits.redirects else {
      return failed(.tooManyRedirects(limit: limits.redirects))
    }
    guard visited.insert(target).inserted else { return failed(.redirectLoop) }
    guard patience > 0 else { return failed(.http(.timedOut)) }
    isPermanent = isPermanent && (response.status == 301 || response.status == 308)
    url = target
    return .request(next(patience: patience), after: 0)
  }

  /// Waits where the server asks for it and it is short, once; else the wait is for another run.
  private mutating func wait(_ response: HTTPResponse) -> Step {
    let seconds = RetryAfter.seconds(response.fields, at: now)
    if let seconds, seconds <= limits.politeWait, !hasWaited {
      hasWaited = true
      return .request(next(patience: limits.patience), after: seconds)
    }
    let end = seconds.flatMap { $0 > 0 ? now.advanced(bySeconds: $0) : nil }
    return failed(.status(response.status), retryAfter: end)
  }

  /// The request of the next hop; it asks conditionally where the version came from that was taken last.
  private mutating func next(patience: Int) -> HTTPRequest {
    var next = HTTPRequest(url: url, patience: patience)
    next.fields["Accept"] = Self.accepted
    isConditional = false
    if let record, record.document == url, record.purpose == request.purpose {
      isConditional = !record.validators.isEmpty
      next.fields.merge(record.validators.conditions) { _, condition in condition }
    }
    return next
  }

  private func document(_ response: HTTPResponse) -> FetchedDocument {
    FetchedDocument(
      bytes: response.body,
      url: url,
      contentType: response.fields["content-type"],
      validators: Validators(response.fields)
    )
  }

  private func result(_ outcome: FetchOutcome, _ response: HTTPResponse) -> FetchResult {
    FetchResult(
      request,
      outcome,
      movedTo: isPermanent && url != request.url ? url : nil,
      freshness: Freshness.seconds(response.fields)
    )
  }

  private func failed(_ kind: FetchFailure.Kind, retryAfter: Timestamp? = nil) -> Step {
    .result(FetchResult(request, .failed(FetchFailure(kind, retryAfter: retryAfter))))
  }
}
