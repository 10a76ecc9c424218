/// What names itself as the producer of a feed, and of the files beside it.
package enum Generator {
  /// The name, without a version: that would rewrite every feed at each upgrade.
  package static let name = "feedgen"

  /// What files beside the feeds say at their beginning, so that they are known again; files without it are never replaced.
  package static let mark = "Made by feedgen"

  /// The mark as the text of a comment, in whatever way the file has comments.
  package static let comment: StaticString = " Made by feedgen; changes are overwritten. "
}
