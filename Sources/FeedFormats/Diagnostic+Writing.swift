import Diagnostics
import FeedModel
import LibXML

/// The problems that only writing a feed brings to light.
extension Diagnostic {
  /// Characters of an entry were left out; the count is at least 1.
  init(removedCharacters count: Int, from entry: Entry) {
    self.init(
      .removedCharacter,
      "entry “\(entry.id)” has \(Self.characters(count)) that XML cannot carry"
    )
  }

  /// Characters of a feed's own title, description or names were left out; the count is at least 1.
  init(removedCharacters count: Int, from feed: Feed) {
    self.init(
      .removedCharacter,
      "the head of feed “\(feed.id)” has \(Self.characters(count)) that XML cannot carry"
    )
  }

  /// An entry is too long for the parsers of XML.
  init(oversized entry: Entry) {
    self.init(
      .oversizedEntry,
      "entry “\(entry.id)” has a text of more than \(XMLLimits.textBytes) bytes"
    )
  }

  private static func characters(_ count: Int) -> String {
    count == 1 ? "a character" : "\(count) characters"
  }
}
