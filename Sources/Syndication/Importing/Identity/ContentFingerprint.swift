import FeedModel
import HTML

/// What an entry says, by which it is known again under another id and address: its title and text without markup, white space, punctuation of ASCII
/// and regard to the case of its letters.
struct ContentFingerprint: Hashable, Sendable {
  /// The fingerprint as 32 hexadecimal digits.
  let text: String

  /// Whether there is enough of the text that nobody else writes the same by chance.
  let isSubstantial: Bool

  /// The least text that is nobody else's, in bytes: some thirty words.
  private static let substantialBytes = 160

  /// Takes the fingerprint of a title and a body; nil if neither says anything.
  init?(title: String?, html: [UInt8]) {
    var words: [UInt8] = []
    Self.append(Array((title ?? "").utf8), to: &words)
    let titleCount = words.count
    words.append(0)
    Self.append(HTMLPlainText(of: html).bytes, to: &words)
    guard words.count > 1 else { return nil }
    isSubstantial = words.count - titleCount > Self.substantialBytes
    text = Self.hexadecimal(SHA1.digest(of: words).prefix(16))
  }

  /// Takes the fingerprint of a post that was written of an entry.
  init?(postTitle title: String?, html: [UInt8]) {
    self.init(title: title.map(PlainTitle.text), html: html)
  }

  /// Some bytes as hexadecimal digits, two for each.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ text: [UInt8], to words: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        words.append(byte)
      default: break
      }
    }
  }
}
