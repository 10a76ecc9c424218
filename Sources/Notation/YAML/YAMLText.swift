import Diagnostics

/// The part of a file that libyaml is given: without the characters that YAML refuses, which a post may hold.
///
/// YAML refuses more characters than XML (YAML 1.2.2 §5.1: also U+007F, most of U+0080 to U+009F, and U+FEFF), and
/// with one of them the whole text. They are left out here, and the offsets still tell where things stood.
struct YAMLText {
  /// What libyaml reads.
  let bytes: [UInt8]

  /// The characters that were left out, with their offsets in the file.
  let removed: ControlCharacters

  /// Takes a range of a file that is well-formed UTF-8.
  init(_ file: SourceFile, range: Range<Int>) {
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count)
    var removed = ControlCharacters()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = Self.refusedLength(in: file.bytes, at: offset)
      guard length > 0 else {
        kept.append(file.bytes[offset])
        offset += 1
        continue
      }
      let sequence = file.bytes[offset..<min(offset + length, file.bytes.count)]
      if let scalar = String(decoding: sequence, as: UTF8.self).unicodeScalars.first {
        removed.add(scalar, at: offset)
      }
      offset += length
    }
    self.bytes = kept
    self.removed = removed
  }

  /// How many bytes the character at an offset takes if YAML refuses it; 0 if YAML takes it.
  static func refusedLength(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: 0
    case 0x00...0x1F, 0x7F: 1
    case 0xC2: isC1(bytes, at: offset) ? 2 : 0
    case 0xEF: isNoncharacterOrMark(bytes, at: offset) ? 3 : 0
    default: 0
    }
  }

  /// Whether U+0080 to U+009F but U+0085 stands at an offset that holds 0xC2.
  private static func isC1(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    return 0x80...0x9F ~= bytes[offset + 1] && bytes[offset + 1] != 0x85
  }

  /// Whether U+FEFF, U+FFFE or U+FFFF stands at an offset that holds 0xEF.
  private static func isNoncharacterOrMark(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0xBB, 0xBF), (0xBF, 0xBE), (0xBF, 0xBF): return true
    default: return false
    }
  }
}
