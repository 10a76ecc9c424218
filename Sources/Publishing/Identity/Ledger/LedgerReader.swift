import Diagnostics
import FeedModel
import FileSystem
import Notation

/// Reads a ledger: one JSON object a line, unsorted and repeated lines allowed, as a merge leaves them.
struct LedgerReader {
  /// The ledger's text.
  let file: SourceFile

  /// The ledger; a line that cannot be read is a warning in the list and is passed over.
  func ledger(_ diagnostics: inout DiagnosticList) -> Ledger {
    var ledger = Ledger()
    for line in JSONLines(file.bytes).lines where !line.isBlank && !read(line, into: &ledger) {
      diagnostics.append(
        file.diagnostic(
          .invalidLedgerLine,
          at: line.position,
          "this line is no record of a post or a feed; it was passed over"
        )
      )
    }
    return ledger
  }

  /// Takes a line in; false when it is no record.
  private func read(_ line: JSONLines.Line, into ledger: inout Ledger) -> Bool {
    if let entry = LedgerLineScan.entry(in: line.bytes) {
      ledger.merge(entry)
      return true
    }
    guard let value = line.value else { return false }
    if let entry = Self.entry(value) {
      ledger.merge(entry)
    } else if let feed = Self.feed(value) {
      ledger.merge(feed)
    } else if let path = value["file"]?.string, Path.staysBelow(path) {
      ledger.register(file: path)
    } else {
      return false
    }
    return true
  }

  private static func entry(_ value: Value) -> LedgerEntry? {
    guard let path = value["path"]?.string, let id = value["id"]?.string else { return nil }
    guard let published = value["published"]?.string.flatMap(Timestamp.init(rfc3339:)) else {
      return nil
    }
    return LedgerEntry(
      id: id,
      path: PostPath(path),
      from: value["from"]?.string,
      title: value["title"]?.string ?? "",
      published: published,
      fingerprint: value["fingerprint"]?.string ?? "",
      updated: value["updated"]?.string.flatMap(Timestamp.init(rfc3339:)),
      words: value["words"]?.string,
      deleted: value["deleted"]?.string.flatMap(Timestamp.init(rfc3339:)),
      carriers: Set((value["carriers"]?.array ?? []).compactMap(\.string)),
      places: places(value["archives"])
    )
  }

  private static func feed(_ value: Value) -> LedgerFeed? {
    guard let path = value["feed"]?.string, let id = value["id"]?.string,
      Path.staysBelow(path)
    else { return nil }
    guard let updated = value["updated"]?.string.flatMap(Timestamp.init(rfc3339:)) else {
      return nil
    }
    return LedgerFeed(
      path: path,
      id: id,
      updated: updated,
      term: value["term"]?.string,
      archives: number(value["archives"]) ?? 0
    )
  }

  /// The archives that have an entry, by the paths of their feeds.
  private static func places(_ value: Value?) -> [String: ArchivePlace] {
    var places: [String: ArchivePlace] = [:]
    for member in value?.object ?? [] {
      guard let number = number(member.value["number"]) else { continue }
      let updated = member.value["updated"]?.string.flatMap(Timestamp.init(rfc3339:))
      places[member.key] = ArchivePlace(number: number, updated: updated)
    }
    return places
  }

  /// The number of an archive; nil if it is none that a run could have made.
  private static func number(_ value: Value?) -> Int? {
    value?.integer.flatMap { (1...ArchivePaging.maximumCount).contains($0) ? $0 : nil }
  }
}
