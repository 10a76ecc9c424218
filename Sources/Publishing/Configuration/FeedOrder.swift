/// The order of a feed's entries, which also decides which of them a limit keeps.
package enum FeedOrder: String, CaseIterable, Sendable {
  /// By publication, the newest first.
  case newest
  /// By publication, the oldest first: a course, a serial.
  case oldest
  /// By the last change that readers should notice, the newest first.
  case updated
  /// By the front matter's `weight`, those that have none last; then by publication, the newest first; then by title.
  case weight
  /// By title, without regard to case.
  case title
}
