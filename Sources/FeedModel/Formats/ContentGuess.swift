/// Which parser a file is for, by its first bytes.
package enum ContentGuess {
  /// Nothing but white space.
  case nothing
  /// JSON: the first character is `{` or `[`.
  case json
  /// HTML by its document type or first tag, in no case that XML would allow.
  case html
  /// Anything else.
  case xml

  /// Looks at the beginning of a file.
  package init(_ bytes: [UInt8]) {
    let start = bytes.prefix(Self.lookedAt).filter { $0 != 0 }
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { start.starts(with: $0) }?.count ?? 0
    let text = start.dropFirst(mark).drop { $0 == 0x20 || 0x09...0x0D ~= $0 }
    switch text.first {
    case nil where bytes.count <= Self.lookedAt: self = .nothing
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    default: self = Self.isPage(text) ? .html : .xml
    }
  }

  /// How many bytes are looked at.
  private static let lookedAt = 4096

  /// Whether the text begins as web pages do that are not XML; XHTML has a namespace and is left to the parser.
  private static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
    let lowered = text.prefix(64).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<body"].contains { lowered.starts(with: $0.utf8) }
  }
}
