package import Diagnostics

/// The characters of a text that no feed can carry: how many there are, and where the first one stands.
///
/// These are the characters outside the production `Char` of XML 1.0 §2.2: the C0 controls but tab, line feed and
/// carriage return, and U+FFFE and U+FFFF. YAML refuses some more (YAML 1.2.2 §5.1).
package struct ControlCharacters: Equatable, Sendable {
  /// How many there are.
  package private(set) var count = 0

  /// The 0-based byte offset of the first one; meaningless if there is none.
  package private(set) var firstOffset = 0

  /// The first one; meaningless if there is none.
  package private(set) var firstScalar: Unicode.Scalar = "\0"

  /// Makes an empty account.
  package init() {}

  /// Whether a feed cannot carry a character.
  package static func includes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Counts a character that stands at a byte offset.
  package mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if count == 0 || offset < firstOffset {
      firstOffset = offset
      firstScalar = scalar
    }
    count += 1
  }

  /// Counts the characters of another part of the same file.
  package mutating func add(_ other: ControlCharacters) {
    guard other.count > 0 else { return }
    let total = count + other.count
    add(other.firstScalar, at: other.firstOffset)
    count = total
  }

  /// One diagnostic for all of them, at the first; nil if there are none.
  package func diagnostic(in file: SourceFile) -> Diagnostic? {
    guard count > 0 else { return nil }
    let name = SourceCharacter.codePoint(firstScalar)
    let others =
      switch count {
      case 1: ""
      case 2: ", the first of 2 such characters in this file"
      default: ", the first of \(count) such characters in this file"
      }
    return file.diagnostic(
      .controlCharacter,
      atOffset: firstOffset,
      "the control character \(name) cannot stand in a feed\(others)"
    )
  }
}
