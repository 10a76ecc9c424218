import FeedModel

/// What stands in the commands that messages propose.
enum ShellWord {
  /// A URL as one word of a shell, whatever it holds.
  static func quoted(_ url: AbsoluteURL) -> String {
    "'" + url.text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "%27")
      + "'"
  }
}
