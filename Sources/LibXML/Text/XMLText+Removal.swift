extension XMLText {
  /// One character that was taken out of a text.
  package struct Removal: Sendable, Hashable {
    /// Why XML cannot carry it.
    package enum Kind: Sendable {
      /// U+0000 to U+001F but for tab, LF and CR; removed.
      case controlCharacter
      /// U+FFFE or U+FFFF; removed.
      case noncharacter
      /// No UTF-8; replaced by U+FFFD.
      case illFormed
    }

    /// The 0-based byte offset in the text as it was given.
    package let offset: Int

    /// The number of bytes that were taken out there; 1 to 3.
    package let length: Int

    /// Why they were.
    package let kind: Kind

    /// The code point that was removed, or the first byte of an ill-formed sequence.
    package let value: UInt32
  }
}
