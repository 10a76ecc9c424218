/// Recognises addresses of the web that need no work, as nearly all are, in one pass over their bytes.
enum FinishedURL {
  /// The longest host that is recognised, in bytes; a longer one is checked label by label.
  private static let longestHost = 63

  /// Whether a text is an absolute URL just as resolving it would write it; false if that is not plain to
  /// see.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard let start = hostStart(of: text), let end = hostEnd(of: text, from: start) else {
      return false
    }
    let plain = plain
    var index = end
    var isInFragment = false
    while true {
      index = plainEnd(of: text, from: index)
      guard index < text.count else { return true }
      let byte = text[index]
      index &+= 1
      if plain.contains(byte) { continue }
      // The others end a part, or have to be looked at together with what follows.
      switch byte {
      case .slash:
        // A segment that begins with a dot can be one that has to be resolved.
        if index < text.count, text[index] == .dot { return false }
      case .question: continue
      case .hash:
        guard !isInFragment else { return false }
        isInFragment = true
      default:
        guard PercentEncoding.isTriplet(text, at: index &- 1) else { return false }
      }
    }
  }

  /// The offset of the next byte that is no letter, digit, dot or hyphen, as far as that can be told of eight bytes
  /// at once.
  @inline(__always)
  private static func plainEnd(of text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= text.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian
      let ascii = word & ~highs
      let small = ascii | 0x20 &* lows
      // The highest bit of a lane is set by a sum that reaches 0x80; no lane reaches the next one.
      let letters = (small &+ 0x1F &* lows) & ~(small &+ 0x05 &* lows)
      // From “-” to “9”, but for “/”, which is looked at.
      let digits = (ascii &+ 0x53 &* lows) & ~(ascii &+ 0x46 &* lows)
      let slash = ascii ^ 0x2F &* lows
      let others = ~((letters | digits) & (slash &+ ~highs) & ~word) & highs
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      index &+= 8
    }
    return index
  }

  private static var lows: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// What may stand anywhere in a path, a query and a fragment, and stays as it is.
  private static let plain = ASCIISet.segment

  /// The offset behind `https://` or `http://`, in small letters.
  private static func hostStart(of text: Span<UInt8>) -> Int? {
    guard text.count > 8, text[0] == UInt8(ascii: "h"), text[1] == UInt8(ascii: "t"),
      text[2] == UInt8(ascii: "t"), text[3] == UInt8(ascii: "p")
    else { return nil }
    let colon = text[4] == UInt8(ascii: "s") ? 5 : 4
    guard text[colon] == .colon, text[colon + 1] == .slash, text[colon + 2] == .slash else {
      return nil
    }
    return colon + 3
  }

  /// The offset of the slash behind a host of small letters, digits, dots and single hyphens, whose last
  /// label begins with a letter.
  private static func hostEnd(of text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    var label = start
    while index < text.count, text[index] != .slash {
      let byte = text[index]
      if byte == .dot {
        guard index > label else { return nil }
        label = index + 1
      } else if byte == .hyphen {
        guard index > label, text[index - 1] != .hyphen else { return nil }
      } else if byte &- UInt8(ascii: "a") >= 26, !byte.isDigit {
        return nil
      }
      index += 1
    }
    guard index < text.count, index > label, index - start <= longestHost,
      text[label] &- UInt8(ascii: "a") < 26, text[index - 1] != .hyphen
    else { return nil }
    return index
  }
}
