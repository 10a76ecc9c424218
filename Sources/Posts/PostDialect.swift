/// Whose habits a folder of posts follows: how file names, front matter and permalinks are read.
package enum PostDialect: String, CaseIterable, Sendable {
  /// feedgen's own, which takes what most generators have in common.
  case feedgen
  /// Jekyll's, to the letter.
  case jekyll
  /// Hugo's, to the letter.
  case hugo
}
