/// What came of the entries of one feed.
package struct SourceReport: Hashable, Sendable {
  /// What messages call the feed.
  package let name: String

  /// How many entries became posts.
  package internal(set) var added = 0

  /// How many posts were written again because their entries changed.
  package internal(set) var updated = 0

  /// How many entries are known and as they were.
  package internal(set) var known = 0

  /// How many entries changed whose posts a person edited.
  package internal(set) var leftAlone = 0

  /// How many entries the rules pass over.
  package internal(set) var passedOver = 0

  /// How many entries were not taken because they seem to be old ones under new ids.
  package internal(set) var heldBack = 0

  /// How many entries could not become posts.
  package internal(set) var failed = 0

  /// Begins the account of a feed.
  init(name: String) {
    self.name = name
  }

  /// Whether nothing was written.
  package var isUnchanged: Bool { added == 0 && updated == 0 }

  /// Whether there is nothing to say of the feed.
  var isQuiet: Bool { isUnchanged && leftAlone + heldBack + failed == 0 }

  /// The account in one line.
  package var line: String {
    let parts = [
      (added, added == 1 ? "new post" : "new posts"), (updated, "updated"), (known, "known"),
      (leftAlone, "edited here and left alone"), (passedOver, "passed over"),
      (heldBack, "held back"),
      (failed, "failed"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(name): " + (told.isEmpty ? "no entries" : told.joined(separator: ", "))
  }
}
