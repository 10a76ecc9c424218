import FeedModel
import FileSystem
import Notation

/// Writes a ledger: feeds first, then the files beside them, then posts, each sorted by path, so that equal ledgers are equal bytes
/// and a change is a change of few lines.
struct LedgerWriter {
  /// The ledger to write.
  let ledger: Ledger

  /// How many bytes are handed on at once.
  private static let part = 1 << 16

  /// The bytes of the ledger's file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    parts { part in
      bytes += part
      return true
    }
    return bytes
  }

  /// Hands on the bytes of the ledger's file, one part after the other, while more are wanted.
  func parts<Failure>(_ take: ([UInt8]) throws(Failure) -> Bool) throws(Failure) {
    var bytes = head
    for entry in ledger.entries.sorted {
      if bytes.count > Self.part {
        guard try take(bytes) else { return }
        bytes.removeAll(keepingCapacity: true)
      }
      bytes += entry.line
      bytes.append(UInt8(ascii: "\n"))
    }
    _ = try take(bytes)
  }

  /// The lines of feeds and files.
  private var head: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    for path in ledger.feeds.keys.sortedByBytes(of: \.self) {
      if let feed = ledger.feeds[path] { writer.line { $0.members(of: feed) } }
    }
    for path in ledger.files.sorted(by: ByteOrder.precedes) {
      writer.line { $0.member("file", path) }
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
}
