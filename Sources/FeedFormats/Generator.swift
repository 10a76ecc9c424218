/// What names itself as the producer of a feed.
enum Generator {
  /// The name, without a version: that would rewrite every feed at each upgrade.
  static let name = "feedgen"
}
