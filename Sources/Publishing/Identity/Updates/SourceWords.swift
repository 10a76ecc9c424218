@_spi(_Unicode) import Swift

/// The words of a post's source, as its readers would count them.
///
/// A run of letters and digits is a word, in ASCII whatever its case; in scripts that put no spaces between words every
/// character is one. White space, punctuation and tags of HTML only part words. Nothing here asks a table of Unicode that
/// grows, but for NFC, which is fixed: an upgrade must not change what an old text is made of.
struct SourceWords {
  /// The words in their order, each as a hash of its characters and of how often it was there before.
  private(set) var hashes: [UInt64] = []

  private var counts: [UInt64: UInt64] = [:]

  private static let hashBasis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes the words of a title and a body; both are UTF-8.
  init(title: String, body: ArraySlice<UInt8>) {
    scan(title)
    scan(String(decoding: body, as: UTF8.self))
  }

  private mutating func scan(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      scan(Array(text.unicodeScalars))
    } else {
      scan(Array(text._nfc))
    }
  }

  private mutating func scan(_ scalars: [Unicode.Scalar]) {
    var tags = TagSearch(scalars)
    var word: UInt64?
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch Self.kind(of: scalar) {
      case .letter:
        word = Self.mixed(word ?? Self.hashBasis, scalar)
      case .word:
        finish(&word)
        finish(Self.mixed(Self.hashBasis, scalar))
      case .gap:
        finish(&word)
        if scalar == "<", let end = tags.end(ofTagAt: index) { index = end }
      }
      index += 1
    }
    finish(&word)
  }

  private mutating func finish(_ word: inout UInt64?) {
    guard let hash = word else { return }
    word = nil
    finish(hash)
  }

  private mutating func finish(_ hash: UInt64) {
    let before = counts[hash, default: 0]
    counts[hash] = before + 1
    hashes.append(Self.scattered(hash &+ before &* 0x9E37_79B9_7F4A_7C15))
  }

  /// A hash with every bit depending on every other (the end of SplitMix64).
  private static func scattered(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A hash with one more character (FNV-1a over scalars).
  private static func mixed(_ hash: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    let isCapital = 0x41...0x5A ~= scalar.value
    return (hash ^ UInt64(isCapital ? scalar.value | 0x20 : scalar.value)) &* 0x100_0000_01B3
  }

  private enum Kind {
    /// A part of a word.
    case letter
    /// A word of its own.
    case word
    /// What parts words.
    case gap
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: .letter
    case 0...0xBF, 0xD7, 0xF7: .gap
    // General punctuation, and the punctuation and full-width forms of East Asia.
    case 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFEFF: .gap
    // Thai, Lao, Tibetan and Myanmar; Khmer.
    case 0xE00...0x109F, 0x1780...0x17FF: .word
    // Kana and the ideographs of East Asia; emoji are words, too.
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFF: .word
    default: .letter
    }
  }
}
