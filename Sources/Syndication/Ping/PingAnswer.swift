import FeedModel
import LibXML

/// What a hub says to a ping.
enum PingAnswer: Hashable, Sendable {
  /// It will fetch the feed.
  case taken
  /// It refuses, and will again; why, in words.
  case refused(String)
  /// It may take the ping later, from a number of seconds on if it says so.
  case later(String, seconds: Int?)

  /// The most characters of an answer that are shown.
  private static let quotedLength = 200

  /// Reads the answer of a hub.
  init(_ outcome: Result<HTTPResponse, HTTPFailure>, of hub: HubAddress, at now: Timestamp) {
    switch outcome {
    case .failure(let failure):
      self = failure.isPassing ? .later(failure.reason, seconds: nil) : .refused(failure.reason)
    case .success(let response):
      let seconds = RetryAfter.seconds(response.fields, at: now)
      switch response.status {
      case 200..<300: self = Self.judgement(of: response, by: hub)
      case 300..<400:
        let target = response.fields["location"].map { " to “\($0)”" } ?? ""
        self = .refused("it redirects\(target); name the address that it redirects to")
      case 408, 425, 429, 500...: self = .later(Self.words(of: response), seconds: seconds)
      default: self = .refused(Self.words(of: response))
      }
    }
  }

  /// A hub says by its status that it took a ping; an rssCloud server may say in its answer that it did not.
  private static func judgement(of response: HTTPResponse, by hub: HubAddress) -> PingAnswer {
    guard case .cloud = hub, let root = XMLRecovery.parse(response.body).root,
      root.attribute("success")?.lowercased() == "false"
    else { return .taken }
    return .refused("it says “\(quoted(Array((root.attribute("msg") ?? "no").utf8)))”")
  }

  private static func words(of response: HTTPResponse) -> String {
    let text = quoted(response.body)
    return "it answers \(response.status)\(text.isEmpty ? "" : ": “\(text)”")"
  }

  /// The first line of a text, as far as it can be shown.
  private static func quoted(_ bytes: [UInt8]) -> String {
    let line = String(decoding: bytes.prefix(4 * quotedLength), as: UTF8.self)
      .drop { $0.isWhitespace }
      .prefix { !$0.isNewline }
    return String(
      line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(quotedLength)
    )
  }
}
