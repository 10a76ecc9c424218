/// Which edits of a post its readers should be told of.
///
/// Many readers show an entry again when its `updated` moves, so a corrected word must not move it; a new paragraph should. The
/// order of words does not count, and neither do white space, punctuation and tags.
enum NoticeableEdit {
  /// So few changed words are never noticed: they are corrections.
  static let fewWords = 10

  /// So many changed words always are, however long the post is: they are a paragraph.
  static let manyWords = 50

  /// In between, one word in so many of the longer edition must have changed.
  static let share = 10

  /// Whether the way from one edition to another is one that readers should be told of.
  static func isNoticeable(from old: WordSketch, to new: WordSketch) -> Bool {
    let changed = old.changedWords(in: new)
    guard changed >= fewWords else { return false }
    return changed >= manyWords || changed * share >= max(old.count, new.count)
  }
}
