/// How long a feed is left alone after it was asked for, in seconds.
///
/// Every figure leaves room for a clock that ticks unevenly: what is asked for by the hour is asked for every hour, not every
/// second one.
enum PollingInterval {
  /// No feed is left alone for longer only because it says that it is fresh.
  static let longestFreshness = 6 * 3600

  /// No feed is left alone for longer only because it fails.
  static let longestBackOff = 24 * 3600

  /// No feed is left alone for longer because of a fault that may be the own network's.
  static let longestBackOffOffline = 50 * 60

  /// How long the first failure counts; each one more doubles it.
  static let firstBackOff = 25 * 60

  /// How long a feed that is gone for good is left alone.
  static let gone = 7 * 86_400

  /// The longest wait that a server may ask for.
  static let longestRequest = 7 * 86_400

  /// The pause after an answer that is fresh for so many seconds, from a feed that says how many minutes one may wait.
  static func afterAnswer(freshness: Int, timeToLive: Int?) -> Int {
    let minutes = min(max(timeToLive ?? 0, 0), longestFreshness / 60)
    let declared = min(max(freshness, minutes * 60), longestFreshness)
    return declared - declared / 10
  }

  /// The pause after so many failures in a row.
  static func afterFailures(_ count: Int, mayBeOwn: Bool) -> Int {
    let longest = mayBeOwn ? longestBackOffOffline : longestBackOff
    return min(firstBackOff << min(max(count - 1, 0), 16), longest)
  }
}
