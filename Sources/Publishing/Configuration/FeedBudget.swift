/// How large a feed may become before its oldest entries give way.
package struct FeedBudget: Hashable, Sendable {
  /// The largest size of the file in bytes.
  package let bytes: Int

  /// How long an entry is kept whole whatever the size, in days since its publication.
  package let keptDays: Int

  /// How long an entry is kept whole when the configuration does not say, in days.
  package static let defaultKeptDays = 7

  /// Makes a budget.
  package init(bytes: Int, keptDays: Int = Self.defaultKeptDays) {
    self.bytes = bytes
    self.keptDays = keptDays
  }
}
