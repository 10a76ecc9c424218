import FileSystem

/// Gives new posts their files, each once in its folder.
struct PostNames {
  /// The names that are taken, each with its folder, as ``SafeName`` folds them: bytes, since what is folded is the same only if its bytes are.
  private var taken: Set<[UInt8]>

  /// The ending of the posts that are written: HTML in Markdown, as ``BodyBlock`` makes it.
  private static let ending = ".md"

  /// Begins with the paths below the posts folder that are there.
  init(taken paths: some Sequence<String>) {
    taken = Set(paths.map { Array(SafeName.folded($0).utf8) })
  }

  /// The path below the posts folder of a new post in a folder of it; `""` for the posts folder itself.
  ///
  /// Where a name is taken, in any case and composition of its characters, a number tells the new one from it.
  mutating func path(for name: PostName, in folder: String) -> String {
    let folded = Path.join(SafeName.folded(folder), name.folded)
    var ending = Self.ending
    var number = 1
    while !taken.insert(Array((folded + ending).utf8)).inserted {
      number += 1
      ending = "-\(number)\(Self.ending)"
    }
    return Path.join(folder, name.stem + ending)
  }
}
