/// Why a post is in no feed, whatever the limits; the raw value stands in the summary of a run.
package enum LeftOut: String, CaseIterable, Sendable {
  /// The post is a draft, or says `published: false`.
  case draft = "draft"
  /// The post says `feed: false`.
  case hidden = "hidden"
  /// The post is dated after the run.
  case future = "future"
  /// The post has expired.
  case expired = "expired"
  /// The post cannot be published; a diagnostic says why.
  case broken = "with errors"
}
