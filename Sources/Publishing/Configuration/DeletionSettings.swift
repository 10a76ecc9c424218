/// How feeds say that a post is gone: the `deletions` object.
package struct DeletionSettings: Hashable, Sendable {
  /// How many days an Atom feed says that an entry is gone; 0 for not at all.
  package var keepDays = 90

  /// How many posts of a hundred may be gone at once before that is taken for an accident.
  package var maxPercent = 20

  /// So few posts may always be gone at once.
  package static let always = 3
}
