/// What the first bytes of a document tell of its encoding before any declaration is read (XML 1.0 appendix F.1).
struct EncodingFamily {
  /// The byte order mark, if there is one.
  let mark: XMLEncoding.Mark?

  /// The encoding with units of two or four bytes that the document is in, or nothing if its units are bytes.
  let wide: XMLEncoding.Mark?

  /// The number of bytes that the mark takes.
  let markLength: Int

  /// Looks at the first four bytes.
  init(of bytes: borrowing Span<UInt8>) {
    var first: [UInt8] = []
    for index in 0..<min(4, bytes.count) { first.append(bytes[index]) }
    let marked = Self.marks.first { first.starts(with: $0.bytes) }
    mark = marked?.mark
    markLength = marked?.bytes.count ?? 0
    let family = marked?.mark ?? Self.bare(first)
    wide = family == .utf8 ? nil : family
  }

  /// The longer mark of two that begin alike comes first.
  private static let marks: [(bytes: [UInt8], mark: XMLEncoding.Mark)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32LE),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32BE),
    ([0xFF, 0xFE], .utf16LE),
    ([0xFE, 0xFF], .utf16BE),
  ]

  /// The family of a document without a mark, told from the zeros around its first character, which is ASCII.
  private static func bare(_ first: [UInt8]) -> XMLEncoding.Mark? {
    guard first.count == 4 else { return nil }
    switch first.map({ $0 == 0 }) {
    case [false, true, true, true]: return .utf32LE
    case [true, true, true, false]: return .utf32BE
    case [false, true, false, true]: return .utf16LE
    case [true, false, true, false]: return .utf16BE
    default: return nil
    }
  }
}
