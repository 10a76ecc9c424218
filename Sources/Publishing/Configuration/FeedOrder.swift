/// The order of a feed's entries, which also decides which of them a limit keeps.
package enum FeedOrder: String, CaseIterable, Sendable {
  /// By publication, the newest first.
  case newest
  /// By publication, the oldest first: a course, a serial.
  case oldest
  /// By the last change that readers should notice, the newest first.
  case updated
  /// By title, without regard to case.
  case title
}
