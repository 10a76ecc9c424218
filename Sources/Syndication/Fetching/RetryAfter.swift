import FeedModel

/// How long a server asks to be left alone (RFC 9110 §10.2.3).
enum RetryAfter {
  /// The seconds to wait from a moment on, at most a week; nil if the answer asks for nothing.
  static func seconds(_ fields: HTTPFields, at now: Timestamp) -> Int? {
    guard let text = fields["retry-after"] else { return nil }
    let wait: Int
    if let moment = HTTPDate.moment(text) {
      wait = moment.secondsSinceEpoch - now.secondsSinceEpoch
    } else if text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
      wait = Int(text) ?? PollingInterval.longestRequest
    } else {
      return nil
    }
    return min(max(wait, 0), PollingInterval.longestRequest)
  }
}
