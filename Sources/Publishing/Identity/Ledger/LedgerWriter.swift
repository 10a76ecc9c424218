import FeedModel
import FileSystem
import Notation

/// Writes a ledger: feeds first, then the files beside them, then posts, each sorted by path, so that equal ledgers are equal bytes
/// and a change is a change of few lines.
struct LedgerWriter {
  /// The ledger to write.
  let ledger: Ledger

  /// About how long the line of a post is, in bytes.
  private static let usualLength = 400

  /// The bytes of the ledger's file.
  var bytes: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.reserve(ledger.entries.count * Self.usualLength)
    for path in ledger.feeds.keys.sortedByBytes(of: \.self) {
      if let feed = ledger.feeds[path] { writer.line { $0.members(of: feed) } }
    }
    for path in ledger.files.sorted(by: ByteOrder.precedes) {
      writer.line { $0.member("file", path) }
    }
    for entry in ledger.entries.values.sortedByBytes(of: \.path.text) {
      writer.line { $0.members(of: entry) }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes an object on a line of its own.
  fileprivate mutating func line(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
    endLine()
  }

  fileprivate mutating func members(of feed: LedgerFeed) {
    member("feed", feed.path)
    member("id", feed.id)
    member("updated", feed.updated.rfc3339)
    member("term", feed.term)
    if feed.archives > 0 {
      key("archives")
      integer(feed.archives)
    }
  }

  fileprivate mutating func members(of entry: LedgerEntry) {
    member("path", entry.path.text)
    member("id", entry.id)
    member("published", entry.published.rfc3339)
    member("updated", entry.updated?.rfc3339)
    member("deleted", entry.deleted?.rfc3339)
    member("title", entry.title)
    member("from", entry.from)
    member("fingerprint", entry.fingerprint)
    member("words", entry.words)
    member("carriers", entry.carriers.sorted(by: ByteOrder.precedes))
    member("archives", entry.places)
  }

  /// Writes the places of an entry in archives, sorted by the paths of their feeds, if there are any.
  fileprivate mutating func member(_ key: String, _ places: [String: ArchivePlace]) {
    guard !places.isEmpty else { return }
    self.key(key)
    beginObject()
    for (feed, place) in places.sortedByBytes(of: \.key) {
      self.key(feed)
      beginObject()
      self.key("number")
      integer(place.number)
      member("updated", place.updated?.rfc3339)
      endObject()
    }
    endObject()
  }
}
