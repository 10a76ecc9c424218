import Diagnostics

/// What readers see of a feed, whatever its format: made once, for every rule on what they will do.
struct FeedOutline: Sendable {
  /// The formats that readers treat differently.
  enum Format: Sendable {
    /// RSS, whose texts have no type.
    case rss
    /// Atom.
    case atom
    /// JSON Feed.
    case json
  }

  /// The format.
  let format: Format

  /// Where the feed begins.
  let position: SourcePosition

  /// The feed's address of itself.
  var selfLink: OutlinedText?

  /// The addresses of its hubs.
  var hubs: [OutlinedText] = []

  /// The entries, in the order of the text.
  var entries: [OutlinedEntry] = []

  /// The show, if the feed has elements of Apple's podcast namespace.
  var podcast: OutlinedPodcast?

  /// The declared namespaces that are nearly that of `source:markdown`, where they are used.
  var nearlyMarkdown: [OutlinedText] = []

  /// Begins with an empty feed.
  init(format: Format, at position: SourcePosition) {
    self.format = format
    self.position = position
  }
}
