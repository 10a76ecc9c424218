import FeedModel

/// Reads the line of a post as feedgen itself writes nearly all of them: texts without escapes and lists of such, each key once.
///
/// A ledger has a line for every post and is read by every run. Whatever is any other JSON is left to the reader of JSON.
struct LedgerLineScan {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  private var texts: [String?] = Array(repeating: nil, count: Self.keys.count)
  private var carriers: [String] = []

  /// The keys of texts.
  private static let keys = [
    "path", "id", "published", "updated", "deleted", "title", "from", "fingerprint", "words",
  ].map { Array($0.utf8) }
  private static let carriersKey = Array("carriers".utf8)

  /// The post of a line; nil if it is not plain.
  static func entry(in line: ArraySlice<UInt8>) -> LedgerEntry? {
    var scan = LedgerLineScan(bytes: line, offset: line.startIndex)
    return scan.readMembers() ? scan.entry : nil
  }

  private init(bytes: ArraySlice<UInt8>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  private var entry: LedgerEntry? {
    guard let path = texts[0], let id = texts[1],
      let published = texts[2].flatMap(Timestamp.init(rfc3339:))
    else { return nil }
    return LedgerEntry(
      id: id,
      path: PostPath(path),
      from: texts[6],
      title: texts[5] ?? "",
      published: published,
      fingerprint: texts[7] ?? "",
      updated: texts[3].flatMap(Timestamp.init(rfc3339:)),
      words: texts[8],
      deleted: texts[4].flatMap(Timestamp.init(rfc3339:)),
      carriers: Set(carriers)
    )
  }

  /// Reads the object; false if it is not plain.
  private mutating func readMembers() -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    repeat {
      guard let key = range(), take(UInt8(ascii: ":")) else { return false }
      if let index = Self.keys.firstIndex(where: { bytes[key].elementsEqual($0) }) {
        guard texts[index] == nil, let text = text() else { return false }
        texts[index] = text
      } else if bytes[key].elementsEqual(Self.carriersKey) {
        guard carriers.isEmpty, readCarriers() else { return false }
      } else {
        return false
      }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && offset == bytes.endIndex
  }

  private mutating func readCarriers() -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    repeat {
      guard let text = text() else { return false }
      carriers.append(text)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.endIndex, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func text() -> String? {
    range().flatMap { String(validating: bytes[$0], as: UTF8.self) }
  }

  /// What stands between two quotation marks; nil if there is an escape or a control character.
  private mutating func range() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = offset
    while offset < bytes.endIndex, bytes[offset] != UInt8(ascii: "\"") {
      guard bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "\\") else { return nil }
      offset += 1
    }
    let end = offset
    return take(UInt8(ascii: "\"")) ? start..<end : nil
  }
}
