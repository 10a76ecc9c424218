import Diagnostics
import FeedModel
import FileSystem
import Glibc
import Notation

/// Reads a ledger: one JSON object a line, unsorted and repeated lines allowed, as a merge leaves them.
struct LedgerReader {
  /// The ledger's text.
  let file: SourceFile

  /// The ledger; a line that cannot be read is a warning in the list and is passed over.
  func ledger(_ diagnostics: inout DiagnosticList) -> Ledger {
    var ledger = Ledger()
    let scan = LedgerLineScan(file.bytes)
    var number = 1
    var start = 0
    while start < file.bytes.count {
      let line = start..<end(ofLineAt: start)
      if !read(line, scan, into: &ledger), !Self.isBlank(file.bytes[line]) {
        diagnostics.append(
          file.diagnostic(
            .invalidLedgerLine,
            at: SourcePosition(line: number, column: 1),
            "this line is no record of a post or a feed; it was passed over"
          )
        )
      }
      number += 1
      start = line.upperBound + 1
    }
    return ledger
  }

  private func end(ofLineAt start: Int) -> Int {
    unsafe file.bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let end = unsafe memchr(base + start, Int32(UInt8(ascii: "\n")), buffer.count - start)
      else { return buffer.count }
      return unsafe base.distance(to: UnsafeRawPointer(end))
    }
  }

  /// Whether nothing stands on a line but spaces, or a CR that belongs to its end.
  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  /// Takes a line in; false when it is no record.
  private func read(
    _ line: Range<Int>,
    _ scan: LedgerLineScan,
    into ledger: inout Ledger
  ) -> Bool {
    if let entry = scan.entry(in: line) {
      ledger.merge(entry)
      return true
    }
    guard let value = JSONLines(Array(file.bytes[line])).lines.first?.value else { return false }
    if let facts = LedgerFacts(value) {
      ledger.merge(LedgerEntry(facts))
    } else if let feed = Self.feed(value) {
      ledger.merge(feed)
    } else if let path = value["file"]?.string, Path.staysBelow(path) {
      ledger.register(file: path)
    } else {
      return false
    }
    return true
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
      archives: archiveNumber(value["archives"]) ?? 0
    )
  }

  /// The number of an archive; nil if it is none that a run could have made.
  static func archiveNumber(_ value: Value?) -> Int? {
    value?.integer.flatMap { (1...ArchivePaging.maximumCount).contains($0) ? $0 : nil }
  }
}
