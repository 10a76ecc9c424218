import FileSystem

/// The paths of the archives of a feed: `atom-archive-1.xml` beside `atom.xml`, numbered from 1.
struct ArchivePath {
  /// What stands before the number.
  let prefix: String

  /// What stands behind the number: the extension of the feed with its point, if it has one.
  let suffix: String

  /// The paths of the archives of a feed at a path.
  init(of feed: String) {
    let stem = Path.withoutExtension(feed)
    prefix = stem + "-archive-"
    suffix = String(feed.dropFirst(stem.count))
  }

  /// The path of the archive of a number.
  func path(_ number: Int) -> String {
    prefix + String(number) + suffix
  }

  /// The paths of so many archives, from the first on.
  func paths(_ count: Int) -> [String] {
    (0..<count).map { path($0 + 1) }
  }

  /// Whether a path is like that of an archive of whatever feed.
  static func isLikeArchive(_ path: String) -> Bool {
    let stem = Path.withoutExtension(path)
    let digits = stem.utf8.reversed().prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return !digits.isEmpty && stem.dropLast(digits.count).hasSuffix("-archive-")
  }
}
