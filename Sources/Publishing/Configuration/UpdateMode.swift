/// Who says that a post changed: the `updates` key.
package enum UpdateMode: String, CaseIterable, Sendable {
  /// The author alone, in the front matter.
  case manual
  /// Noticeable edits as well.
  case auto
}
