import FileSystem

/// The path of a post below its posts directory, as what the post is known by.
///
/// Paths that Unicode holds for the same text (NFC and NFD) are one path. What that text is is found out once, so that paths are
/// hashed and compared as bytes: a site has as many as posts, and looks each up many times.
struct PostPath: Sendable {
  /// The path as it is on the disk.
  let text: String

  /// The path in NFC.
  let canonical: String

  /// Whether the path on the disk is in NFC.
  var isComposed: Bool { ByteOrder.areSame(text, canonical) }

  /// Takes a path.
  init(_ text: String) {
    self.text = text
    canonical = NormalForm.composed(text)
  }
}

extension PostPath: Hashable {
  static func == (left: PostPath, right: PostPath) -> Bool {
    ByteOrder.areSame(left.canonical, right.canonical)
  }

  func hash(into hasher: inout Hasher) {
    ByteOrder.hash(canonical, into: &hasher)
  }
}

extension PostPath: Comparable {
  static func < (left: PostPath, right: PostPath) -> Bool {
    ByteOrder.precedes(left.canonical, right.canonical)
  }
}

extension PostPath: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self.init(text)
  }
}

extension PostPath: CustomStringConvertible {
  var description: String { text }
}
