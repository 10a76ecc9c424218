import FeedModel
import Glibc
import Notation

/// Finds the lines of posts in a ledger that are just as feedgen itself writes nearly all of them: without escapes and archives.
///
/// A ledger has a line for every post and is read by nearly every run. Such a line is an entry as it stands; whatever is any other
/// JSON is left to the reader of JSON, and written in this way the next time.
struct LedgerLineScan {
  private let bytes: [UInt8]

  /// Whether the text is UTF-8 in which nothing would be escaped but backslashes and quotation marks.
  private let isPlain: Bool

  /// Looks at the text of a ledger.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let scan = TextScan(bytes)
    isPlain =
      scan.invalidOffset == nil && scan.controlCharacters.count == 0
      && !Self.has(UInt8(ascii: "\t"), bytes[...]) && !Self.has(UInt8(ascii: "\r"), bytes[...])
      && !Self.hasSeparators(bytes)
  }

  /// The post of a line; nil if it is not plain.
  func entry(in line: Range<Int>) -> LedgerEntry? {
    guard isPlain, !Self.has(UInt8(ascii: "\\"), bytes[line]),
      let members = LedgerMembers(of: line, in: bytes), members.archives == nil
    else { return nil }
    for moment in [members.updated, members.deleted] where moment.map(isMoment) == false {
      return nil
    }
    guard isMoment(members.published), members.carriers.map(areSorted) ?? true else { return nil }
    return LedgerEntry(line: line, of: bytes, with: members)
  }

  /// Whether a text is a time just as feedgen writes it.
  private func isMoment(_ range: Range<Int>) -> Bool {
    Timestamp.isWritten(bytes.span.extracting(range))
  }

  /// Whether a list of texts is sorted, and each is there once.
  private func areSorted(_ range: Range<Int>) -> Bool {
    let paths = LedgerMembers.texts(in: range, of: bytes)
    return zip(paths, paths.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }

  private static func has(_ byte: UInt8, _ slice: ArraySlice<UInt8>) -> Bool {
    unsafe slice.withUnsafeBytes { buffer in
      unsafe buffer.baseAddress.map { unsafe memchr($0, Int32(byte), buffer.count) != nil } ?? false
    }
  }

  /// Whether there is a U+2028 or U+2029, which is escaped.
  private static func hasSeparators(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      var offset = 0
      while let found = unsafe memchr(base + offset, 0xE2, buffer.count - offset) {
        offset = unsafe base.distance(to: UnsafeRawPointer(found)) + 1
        guard offset + 1 < buffer.count else { return false }
        if unsafe buffer[offset] == 0x80, unsafe buffer[offset + 1] | 1 == 0xA9 { return true }
      }
      return false
    }
  }
}
