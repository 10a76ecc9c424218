/// How large a feed some readers and aggregators take.
enum ReaderLimits {
  /// The size in bytes beyond which a feed gets a warning.
  static let warning = 1_000_000

  /// The limits, the smallest first, in bytes.
  static let known: KeyValuePairs = [
    "FeedBurner": 1_048_576, "goread": 2_097_152, "the W3C validator": 5_000_000,
    "CommaFeed": 5_242_880, "Miniflux": 15_728_640,
  ]

  /// Says how large a feed is, and who does not take it.
  static func message(size: Int) -> String {
    let exceeded = known.filter { $0.value < size }.map { "\($0.key) (\($0.value))" }
    guard !exceeded.isEmpty else {
      return "has \(size) bytes, close to what FeedBurner takes (\(known[0].value))"
    }
    return "has \(size) bytes, more than some take: \(exceeded.joined(separator: ", "))"
  }
}
