/// Why a request got no answer.
package enum HTTPFailure: Error, Hashable, Sendable {
  /// The content is larger than so many bytes, compressed or not.
  case tooLarge(limit: Int)

  /// The header is larger than so many bytes.
  case endlessHeader(limit: Int)

  /// Nothing was complete in time, or too little came at a time.
  case timedOut

  /// The name of the host is not known.
  case unknownHost

  /// The certificate of the server is none that can be trusted, in libcurl's words.
  case untrusted(String)

  /// The content cannot be decoded, in libcurl's words.
  case undecodable(String)

  /// There was no connection, or it broke, in libcurl's words.
  case disconnected(String)

  /// Whether it may pass by itself.
  package var isPassing: Bool {
    switch self {
    case .timedOut, .unknownHost, .disconnected: true
    case .tooLarge, .endlessHeader, .untrusted, .undecodable: false
    }
  }

  /// What went wrong, in words.
  package var reason: String {
    switch self {
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB"
    case .endlessHeader(let limit): "the header of the answer is larger than \(limit >> 10) KiB"
    case .timedOut: "it took too long"
    case .unknownHost: "there is no host of this name"
    case .untrusted(let text): "the server's certificate cannot be trusted: \(text)"
    case .undecodable(let text): "the answer cannot be decoded: \(text)"
    case .disconnected(let text): "there is no connection: \(text)"
    }
  }
}
