import FeedModel
import FileSystem
import Notation

/// What the ledger remembers of a post: the id that readers know it by, and how to know it again.
///
/// There is one for every post, and most are handed on from one ledger to the next as they are. So an entry is its line: a few
/// numbers that say where it stands, mostly in the bytes of the whole file, and what it says is read when somebody asks.
struct LedgerEntry: Sendable {
  private let bytes: [UInt8]
  private let start: UInt32
  private let end: UInt32

  /// What the post is known by: the first half of a ``LedgerSign``.
  let sign: Int

  /// A digest of the id: where two differ, so do the ids.
  let idDigest: Int

  private let pathLength: UInt16
  private let marks: Marks

  private struct Marks: OptionSet {
    let rawValue: UInt8

    static let updated = Marks(rawValue: 1)
    static let deleted = Marks(rawValue: 2)
    static let words = Marks(rawValue: 4)
    static let carried = Marks(rawValue: 8)
    static let escapes = Marks(rawValue: 16)
    static let plainPath = Marks(rawValue: 32)
  }

  /// Takes a line of a text that is smaller than 4 GB, and where its members stand.
  init(line: Range<Int>, of bytes: [UInt8], with members: LedgerMembers, hasEscapes: Bool = false) {
    self.bytes = bytes
    start = UInt32(clamping: line.lowerBound)
    end = UInt32(clamping: line.upperBound)
    sign = LedgerSign(members, of: bytes).value
    idDigest = DigestValue(of: bytes[members.id]).first
    pathLength = UInt16(clamping: members.path.count)
    var marks: Marks = hasEscapes ? .escapes : []
    if members.updated != nil { marks.insert(.updated) }
    if members.deleted != nil { marks.insert(.deleted) }
    if members.words != nil { marks.insert(.words) }
    if members.carriers != nil || members.archives != nil { marks.insert(.carried) }
    if !hasEscapes, members.path.count <= UInt16.max,
      NormalForm.isPlainlyComposed(bytes.span.extracting(members.path))
    {
      marks.insert(.plainPath)
    }
    self.marks = marks
  }

  /// Remembers what there is to know of a post.
  init(_ facts: LedgerFacts) {
    let line = facts.line
    // Facts are written as members are looked for.
    let members = LedgerMembers(of: line.indices, in: line) ?? .none
    let hasEscapes = line.contains(UInt8(ascii: "\\"))
    self.init(line: line.indices, of: line, with: members, hasEscapes: hasEscapes)
  }

  /// Where the line stands in the bytes that it is a part of.
  private var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes of the line, without its end.
  var line: ArraySlice<UInt8> { bytes[range] }

  /// All that the line says.
  var facts: LedgerFacts {
    get {
      let lines = JSONLines(Array(line)).lines
      return lines.first.flatMap(\.value).flatMap(LedgerFacts.init)
        ?? LedgerFacts(id: "", path: "", title: "", published: .epoch, fingerprint: "")
    }
    set { self = LedgerEntry(newValue) }
  }

  /// One text that the line has.
  private func text(_ member: (LedgerMembers) -> Range<Int>?) -> String? {
    guard let range = LedgerMembers(of: range, in: bytes).flatMap(member) else { return nil }
    let text = bytes[range]
    guard marks.contains(.escapes), text.contains(UInt8(ascii: "\\")) else {
      return String(decoding: text, as: UTF8.self)
    }
    let quoted = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
    return JSONLines(quoted).lines.first?.value?.string ?? ""
  }
}

extension LedgerEntry {
  /// The entry's id.
  var id: String { text(\.id) ?? "" }

  /// The path of the post below its posts directory.
  var path: PostPath { PostPath(text(\.path) ?? "") }

  /// Where the post was first published, if elsewhere.
  var from: String? { text(\.from) }

  /// The title of the post as its front matter has it.
  var title: String { text(\.title) ?? "" }

  /// When the post was first published.
  var published: Timestamp { text(\.published).flatMap(Timestamp.init(rfc3339:)) ?? .epoch }

  /// The fingerprint of the source: title and body.
  var fingerprint: String { text(\.fingerprint) ?? "" }

  /// When the post was last edited so that its readers should notice; nil if it never was.
  var updated: Timestamp? {
    get { marks.contains(.updated) ? text(\.updated).flatMap(Timestamp.init(rfc3339:)) : nil }
    set { facts.updated = newValue }
  }

  /// The words of the edition that readers were last told of, a ``WordSketch``; nil while nobody compares editions.
  var words: String? {
    get { marks.contains(.words) ? text(\.words) : nil }
    set { facts.words = newValue }
  }

  /// When the post's file was first missing; nil while it is there.
  var deleted: Timestamp? {
    get { marks.contains(.deleted) ? text(\.deleted).flatMap(Timestamp.init(rfc3339:)) : nil }
    set { facts.deleted = newValue }
  }

  /// The paths of the Atom feeds, and of other feeds with archives, that have carried the entry.
  var carriers: Set<String> {
    get {
      guard wasCarried, !marks.contains(.escapes) else { return wasCarried ? facts.carriers : [] }
      guard let list = LedgerMembers(of: range, in: bytes)?.carriers else { return [] }
      return Set(
        LedgerMembers.texts(in: list, of: bytes).map { String(decoding: $0, as: UTF8.self) }
      )
    }
    set { facts.carriers = newValue }
  }

  /// Where feeds keep the entry that it has left, by their paths.
  var places: [String: ArchivePlace] {
    get { wasCarried ? facts.places : [:] }
    set { facts.places = newValue }
  }

  /// Whether readers had the entry from an Atom feed, or from the archives of any feed.
  var wasCarried: Bool { marks.contains(.carried) }

  /// Whether the post's file is missing.
  var isDeleted: Bool { marks.contains(.deleted) }

  /// Whether the words of an edition are remembered.
  var hasWords: Bool { marks.contains(.words) }
}

extension LedgerEntry: Equatable {
  static func == (left: LedgerEntry, right: LedgerEntry) -> Bool {
    left.line == right.line
  }
}

extension LedgerEntry {
  /// Whether the path is plain: without escapes, and its own normal form.
  var hasPlainPath: Bool { marks.contains(.plainPath) }

  /// Whether the plain path comes behind another plain one.
  func follows(_ other: LedgerEntry) -> Bool {
    let first = Int(start) + LedgerMembers.pathOffset
    return other.order(
      ofPath: bytes.span.extracting(first..<first + Int(pathLength))
    ) < 0
  }

  /// Where a plain path stands among paths: less than 0 if it comes before another, 0 if it is the other.
  func order(ofPath path: Span<UInt8>) -> Int {
    let first = Int(start) + LedgerMembers.pathOffset
    let own = bytes.span.extracting(first..<first + Int(pathLength))
    return ByteOrder.order(of: own, and: path)
  }
}
