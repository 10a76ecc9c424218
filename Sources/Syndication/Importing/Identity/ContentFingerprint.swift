import FeedModel
import HTML

/// What an entry says, by which it is known again under another id and address: its title and text without markup, white space, punctuation of ASCII
/// and regard to the case of its letters.
struct ContentFingerprint: Hashable, Sendable {
  /// The fingerprint as 32 hexadecimal digits.
  let text: String

  /// Whether there is enough of the text that nobody else writes the same by chance.
  let isSubstantial: Bool

  /// The longest reference that is looked for, in bytes.
  private static let longestReference = 40

  /// The least text that is nobody else's, in bytes: some thirty words.
  private static let substantialBytes = 160

  /// Takes the fingerprint of a title and a body; nil if neither says anything.
  init?(title: String?, html: [UInt8]) {
    var words: [UInt8] = []
    words.reserveCapacity(html.count)
    for byte in (title ?? "").utf8 { Self.append(byte, to: &words) }
    let titleCount = words.count
    words.append(0)
    Self.append(html: html.span, to: &words)
    guard words.count > 1 else { return nil }
    isSubstantial = words.count - titleCount > Self.substantialBytes
    text = Hexadecimal.text(of: SHA1.digest(of: words).prefix(16))
  }

  /// Takes the fingerprint of a post that was written of an entry.
  init?(postTitle title: String?, html: [UInt8]) {
    self.init(title: title.map(PlainTitle.text), html: html)
  }

  /// Adds the words of clean HTML, in which no tag has `>` but at its end: what stands in tags and references is left out.
  private static func append(html: Span<UInt8>, to words: inout [UInt8]) {
    var index = 0
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        index = ByteSearch.first(UInt8(ascii: ">"), in: html, from: index)
      case UInt8(ascii: "&"):
        index = end(ofReference: index, in: html)
      case let byte:
        append(byte, to: &words)
      }
      index += 1
    }
  }

  /// The offset of the last byte of a reference; of an `&` that begins none, its own.
  private static func end(ofReference start: Int, in html: Span<UInt8>) -> Int {
    for index in start + 1..<min(start + longestReference, html.count) {
      switch html[index] {
      case UInt8(ascii: ";"): return index
      case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        continue
      default: return start
      }
    }
    return start
  }

  @inline(__always)
  private static func append(_ byte: UInt8, to words: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      words.append(byte)
    default: break
    }
  }
}
