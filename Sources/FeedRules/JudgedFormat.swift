/// The formats whose feeds a gate can judge.
package enum JudgedFormat: Sendable, Hashable, CaseIterable {
  /// RSS 2.0.
  case rss
  /// Atom, RFC 4287.
  case atom
}
