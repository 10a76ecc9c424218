/// How much of a post an entry holds, as configuration and front matter say it.
package enum ContentMode: String, CaseIterable, Sendable {
  /// The summary and the whole content.
  case full
  /// The summary alone.
  case summary
  /// The whole content alone.
  case content
}
