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

  /// What each byte is among the words: a small letter for a letter, 0 for what is left out.
  private static let meanings: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
    default: 0
    }
  }

  /// Takes the fingerprint of a title and a body; nil if neither says anything.
  init?(title: String?, html: [UInt8]) {
    let titleWords = (title ?? "").utf8.map { Self.meanings[Int($0)] }.filter { $0 != 0 }
    var words = [UInt8](repeating: 0, count: html.count)
    let count = Self.copyWords(of: html.span, to: words.mutableSpan)
    guard count > 0 || !titleWords.isEmpty else { return nil }
    isSubstantial = count >= Self.substantialBytes
    var digest = Digest()
    digest.add(titleWords[...])
    digest.add(words[..<count])
    text = digest.text
  }

  /// Takes the fingerprint of a post that was written of an entry.
  init?(postTitle title: String?, html: [UInt8]) {
    self.init(title: title.map(PlainTitle.text), html: html)
  }

  /// Copies the words of clean HTML, in which no tag has `>` but at its end, and returns how many bytes they have: what stands in
  /// tags and references is left out.
  private static func copyWords(
    of html: Span<UInt8>,
    to words: consuming MutableSpan<UInt8>
  ) -> Int {
    let meanings = Self.meanings
    var count = 0
    var index = 0
    precondition(words.count >= html.count, "there is no room for the words")
    while index < html.count {
      // Both offsets are below the count of what is read, and what is written is as long.
      let byte = unsafe html[unchecked: index]
      if byte == UInt8(ascii: "<") {
        index = ByteSearch.first(UInt8(ascii: ">"), in: html, from: index)
      } else if byte == UInt8(ascii: "&") {
        index = end(ofReference: index, in: html)
      } else {
        // Without a branch: what is left out is written over.
        let meaning = meanings[Int(byte)]
        unsafe words[unchecked: count] = meaning
        count &+= meaning == 0 ? 0 : 1
      }
      index &+= 1
    }
    return count
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
}
