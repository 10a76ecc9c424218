import FeedModel
import FileSystem
import Notation

/// Writes a ledger: feeds first, then the files beside them, then posts, each sorted by path, so that equal ledgers are equal bytes
/// and a change is a change of few lines.
struct LedgerWriter {
  /// The ledger to write.
  let ledger: Ledger

  /// The bytes of the ledger's file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for feed in Self.sorted(ledger.feeds) { bytes += Self.line(feed) }
    let files = ledger.files.sorted(by: ByteOrder.precedes)
    for file in files { bytes += Self.line(file: file) }
    for entry in Self.sorted(ledger.entries) { bytes += Self.line(entry) }
    return bytes
  }

  private static func sorted<Record>(_ records: [String: Record]) -> [Record] {
    records.keys.sortedByBytes(of: \.self).compactMap { records[$0] }
  }

  private static func line(_ feed: LedgerFeed) -> [UInt8] {
    line { writer in
      writer.member("feed", feed.path)
      writer.member("id", feed.id)
      writer.member("updated", feed.updated.rfc3339)
      writer.member("term", feed.term)
      if feed.archives > 0 {
        writer.key("archives")
        writer.integer(feed.archives)
      }
    }
  }

  private static func line(file path: String) -> [UInt8] {
    line { $0.member("file", path) }
  }

  private static func line(_ entry: LedgerEntry) -> [UInt8] {
    line { writer in
      writer.member("path", entry.path)
      writer.member("id", entry.id)
      writer.member("published", entry.published.rfc3339)
      writer.member("updated", entry.updated?.rfc3339)
      writer.member("deleted", entry.deleted?.rfc3339)
      writer.member("title", entry.title)
      writer.member("from", entry.from)
      writer.member("fingerprint", entry.fingerprint)
      writer.member("words", entry.words)
      writer.member("carriers", entry.carriers)
      writer.member("archives", entry.places)
    }
  }

  /// An object on a line of its own.
  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    members(&writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes a text, if there is one.
  fileprivate mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
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

  /// Writes texts sorted by their bytes, if there are any.
  fileprivate mutating func member(_ key: String, _ values: Set<String>) {
    guard !values.isEmpty else { return }
    self.key(key)
    beginArray()
    for value in values.sorted(by: ByteOrder.precedes) { string(value) }
    endArray()
  }
}
