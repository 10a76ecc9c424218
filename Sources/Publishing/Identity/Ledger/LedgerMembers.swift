import Glibc

/// Where the members of a post's line stand, as feedgen itself writes such lines: in a fixed order, without white space.
///
/// The texts are ranges between quotation marks, with whatever escapes they have.
struct LedgerMembers {
  /// The members that every line has.
  let path, id, published, title, fingerprint: Range<Int>

  /// The members that are there if they have something to say.
  let updated, deleted, from, words: Range<Int>?

  /// What stands between the brackets of the feeds that carried the entry.
  let carriers: Range<Int>?

  /// The object of the archives that have the entry.
  let archives: Range<Int>?

  /// How far behind the beginning of a line the path begins.
  static let pathOffset = #"{"path":""#.utf8.count

  /// The members of nothing.
  static let none = LedgerMembers()

  private init() {
    (path, id, published, title, fingerprint) = (0..<0, 0..<0, 0..<0, 0..<0, 0..<0)
    (updated, deleted, from, words, carriers, archives) = (nil, nil, nil, nil, nil, nil)
  }

  /// Finds the members of a line; nil if it is not written so.
  init?(of line: Range<Int>, in bytes: [UInt8]) {
    let members = unsafe bytes.withUnsafeBytes { buffer in
      LedgerMembers(unsafe Scan(UnsafeRawBufferPointer(rebasing: buffer[line])), line.lowerBound)
    }
    guard let members else { return nil }
    self = members
  }

  /// The texts of a list without escapes.
  static func texts(in list: Range<Int>, of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let parts = bytes[list].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    // Every other part stands between two texts.
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }

  private init?(_ scan: consuming Scan, _ start: Int) {
    var scan = scan
    func range(_ found: Range<Int>) -> Range<Int> {
      start + found.lowerBound..<start + found.upperBound
    }
    guard let path = scan.text(behind: #"{"path":""#),
      let id = scan.text(behind: #","id":""#),
      let published = scan.text(behind: #","published":""#)
    else { return nil }
    updated = scan.text(behind: #","updated":""#).map(range)
    deleted = scan.text(behind: #","deleted":""#).map(range)
    guard let title = scan.text(behind: #","title":""#) else { return nil }
    from = scan.text(behind: #","from":""#).map(range)
    guard let fingerprint = scan.text(behind: #","fingerprint":""#) else { return nil }
    words = scan.text(behind: #","words":""#).map(range)
    carriers = scan.texts(behind: #","carriers":["#).map(range)
    archives = scan.object(behind: #","archives":{"#).map(range)
    guard scan.take("}"), scan.offset == scan.count else { return nil }
    (self.path, self.id, self.published) = (range(path), range(id), range(published))
    (self.title, self.fingerprint) = (range(title), range(fingerprint))
  }
}

/// Goes through a line, which has to stay where it is meanwhile.
@safe private struct Scan {
  private let start: UnsafeRawPointer?
  let count: Int
  private(set) var offset = 0

  init(_ line: UnsafeRawBufferPointer) {
    unsafe start = line.baseAddress
    count = line.count
  }

  mutating func take(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard let start = unsafe start, offset + length <= count,
      unsafe memcmp(start + offset, literal.utf8Start, length) == 0
    else { return false }
    offset += length
    return true
  }

  /// A text whose key and first quotation mark are a literal; nil if something else stands here.
  mutating func text(behind literal: StaticString) -> Range<Int>? {
    guard take(literal), let start = unsafe start else { return nil }
    let first = offset
    while let found = unsafe memchr(start + offset, Int32(UInt8(ascii: "\"")), count - offset) {
      let quote = unsafe start.distance(to: UnsafeRawPointer(found))
      offset = quote + 1
      guard isEscaped(at: quote, since: first) else { return first..<quote }
    }
    return nil
  }

  /// What a list of texts holds, whose key and bracket are a literal.
  mutating func texts(behind literal: StaticString) -> Range<Int>? {
    guard take(literal) else { return nil }
    let first = offset
    repeat {
      guard text(behind: "\"") != nil else { return nil }
    } while take(",")
    let inside = first..<offset
    return take("]") ? inside : nil
  }

  /// An object that is the last member, whose key and brace are a literal.
  mutating func object(behind literal: StaticString) -> Range<Int>? {
    guard take(literal), offset < count - 1 else { return nil }
    let inside = offset - 1..<count - 1
    offset = count - 1
    return inside
  }

  /// Whether an odd number of backslashes stands before a byte.
  private func isEscaped(at quote: Int, since first: Int) -> Bool {
    guard let start = unsafe start else { return false }
    var backslash = quote
    while backslash > first,
      unsafe start.load(fromByteOffset: backslash - 1, as: UInt8.self) == UInt8(ascii: "\\")
    {
      backslash -= 1
    }
    return (quote - backslash) % 2 == 1
  }
}
