import Diagnostics

/// One part of a key with dots, and where it stands.
struct TOMLKeyPart {
  /// The part, decoded.
  let key: String
  /// Where it begins.
  let position: SourcePosition
  /// The 0-based byte offset in the file at which it begins.
  let offset: Int
}
