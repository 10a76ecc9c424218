import Diagnostics
import FeedModel
import LibXML

/// The entries of a feed as they are read, up to ``FeedLimits/entries``.
struct EntryList {
  /// The entries in the order of the document.
  private(set) var entries: [ReceivedEntry] = []
  private var isCut = false

  /// The number of the entry that an element is; nil if there is no room for it, which is told once.
  mutating func number(of element: XMLElement, _ notes: inout ReadingNotes) -> Int? {
    if entries.count < FeedLimits.entries { return entries.count }
    if !isCut { notes.addCut(at: SourcePosition(element.position)) }
    isCut = true
    return nil
  }

  /// Adds an entry.
  mutating func append(_ entry: ReceivedEntry) {
    entries.append(entry)
  }
}
