import FeedModel
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
    let files = ledger.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for file in files { bytes += Self.line([("file", file)]) }
    for entry in Self.sorted(ledger.entries) { bytes += Self.line(entry) }
    return bytes
  }

  private static func sorted<Record>(_ records: [String: Record]) -> [Record] {
    records.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  private static func line(_ feed: LedgerFeed) -> [UInt8] {
    line([("feed", feed.path), ("id", feed.id), ("updated", feed.updated.rfc3339)])
  }

  private static func line(_ entry: LedgerEntry) -> [UInt8] {
    line([
      ("path", entry.path), ("id", entry.id), ("published", entry.published.rfc3339),
      ("title", entry.title), ("from", entry.from), ("fingerprint", entry.fingerprint),
    ])
  }

  private static func line(_ members: [(key: String, value: String?)]) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    for (key, value) in members {
      guard let value else { continue }
      writer.key(key)
      writer.string(value)
    }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
