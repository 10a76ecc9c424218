package import FeedModel

/// Why a feed could not be fetched.
package struct FetchFailure: Error, Hashable, Sendable {
  /// The kinds of failures.
  package enum Kind: Hashable, Sendable {
    /// There was no complete answer.
    case http(HTTPFailure)
    /// The server answers with a status that is no document.
    case status(Int)
    /// Redirects that go round in a circle.
    case redirectLoop
    /// More redirects than are followed.
    case tooManyRedirects(limit: Int)
    /// A redirect to what is no address of the web, such as `file:`.
    case forbiddenRedirect(String)
    /// A redirect to nowhere.
    case emptyRedirect
  }

  /// What kind of failure it is.
  package var kind: Kind

  /// The moment before which the server does not want to be asked again.
  package var retryAfter: Timestamp?

  /// Makes a failure.
  package init(_ kind: Kind, retryAfter: Timestamp? = nil) {
    self.kind = kind
    self.retryAfter = retryAfter
  }

  /// Whether the feed is gone for good.
  package var isGone: Bool { kind == .status(410) }

  /// Whether it may pass by itself, so that there is nothing for a person to do yet.
  package var isPassing: Bool {
    switch kind {
    case .http(let failure): failure.isPassing
    case .status(let status): status >= 500 || [408, 425, 429].contains(status)
    case .redirectLoop, .tooManyRedirects, .forbiddenRedirect, .emptyRedirect: false
    }
  }

  /// Whether the fault may be this machine's own: it has no network.
  var mayBeOwn: Bool {
    switch kind {
    case .http(.unknownHost), .http(.disconnected): true
    case .http, .status, .redirectLoop, .tooManyRedirects, .forbiddenRedirect, .emptyRedirect: false
    }
  }

  /// What went wrong, in words.
  package var reason: String {
    switch kind {
    case .http(let failure): failure.reason
    case .status(410): "the server says that it is gone for good (410)"
    case .status(429): "the server says that it is asked too often (429)"
    case .status(let status): "the server answers \(status)\(Self.name(of: status))"
    case .redirectLoop: "redirects go round in a circle"
    case .tooManyRedirects(let limit): "there are more than \(limit) redirects"
    case .forbiddenRedirect(let target):
      "a redirect leads to “\(target)”, which is no address of the web"
    case .emptyRedirect: "a redirect leads nowhere"
    }
  }

  private static func name(of status: Int) -> String {
    switch status {
    case 401: ", it wants a password"
    case 403: ", it is forbidden"
    case 404: ", there is no such page"
    case 503: ", it has too much to do"
    case 500...: ", a fault of its own"
    default: ""
    }
  }
}
