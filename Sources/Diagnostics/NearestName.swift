/// Finds what somebody probably meant by a word that is not known.
package struct NearestName: Sendable {
  /// The longest word, in UTF-8 bytes, for which a name is looked for: the comparison takes time with its square.
  package static let longestWord = 64

  private let names: [Spelling]

  /// Makes a finder among known names; of equally near ones the first is found.
  package init(among names: [String]) {
    self.names = names.map(Spelling.init)
  }

  /// The known name nearest to a word; nil when none is near.
  ///
  /// Case, `-` and `_` do not count. A name is near when a third of the longer word or less would have to be typed anew, or
  /// when one word begins with the other.
  package func nearest(to word: String) -> String? {
    guard word.utf8.count <= Self.longestWord else { return nil }
    let meant = Spelling(word)
    var best: (name: String, distance: Int)?
    for name in names {
      guard let distance = name.distance(from: meant) else { continue }
      if distance < best?.distance ?? .max { best = (name.name, distance) }
    }
    return best?.name
  }
}

/// A name, and its letters as they are compared.
private struct Spelling {
  let name: String
  let letters: [UInt8]

  init(_ name: String) {
    self.name = name
    letters = name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }

  /// How many letters differ; nil when the words are too far apart.
  func distance(from other: Spelling) -> Int? {
    let shorter = min(letters.count, other.letters.count)
    let longer = max(letters.count, other.letters.count)
    guard shorter > 0 else { return nil }
    if shorter >= 3, letters.starts(with: other.letters) || other.letters.starts(with: letters) {
      return min(longer - shorter, 1)
    }
    guard longer - shorter <= longer / 3 else { return nil }
    let distance = edits(to: other)
    return distance <= max(longer / 3, 1) ? distance : nil
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  private func edits(to other: Spelling) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.letters.count)
    for (row, letter) in letters.enumerated() {
      var current = [row + 1]
      for (column, candidate) in other.letters.enumerated() {
        let substituted = last[column] + (letter == candidate ? 0 : 1)
        var cost = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == other.letters[column - 1],
          letters[row - 1] == candidate
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[other.letters.count]
  }
}
