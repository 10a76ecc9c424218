import Diagnostics
import FeedModel

/// A text of a feed, and where its element or member begins.
struct OutlinedText: Sendable {
  /// The text, white space around it and all.
  let text: String

  /// Where it stands.
  let position: SourcePosition
}

/// A date of a feed.
struct OutlinedDate: Sendable {
  /// The date as it is written.
  let text: String

  /// The instant; nil if it cannot be read, which is for others to report.
  let moment: Timestamp?

  /// Where it stands.
  let position: SourcePosition
}

/// A title of an entry.
struct OutlinedTitle: Sendable {
  /// What readers take the text for.
  enum Kind: Sendable {
    /// Text, and nothing else.
    case text
    /// HTML.
    case html
    /// Text or HTML, as a reader guesses.
    case guessed
  }

  /// The text after the XML or JSON is decoded.
  let text: String

  /// What readers take it for.
  let kind: Kind

  /// Where it stands.
  let position: SourcePosition
}

/// A file that belongs to an entry.
struct OutlinedEnclosure: Sendable {
  /// Its address; empty if it is missing.
  let url: String

  /// Its media type; empty if it is missing.
  let type: String

  /// Its size as it is written; nil if it is missing.
  let length: String?

  /// Where it stands.
  let position: SourcePosition
}
