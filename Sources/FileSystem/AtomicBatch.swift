import Glibc

/// Writes many files so that whoever reads them sees each whole or not at all, and waits for the disk once.
///
/// The bytes of a file go to a temporary file beside it as soon as it is added, and take its name when the batch is committed. A
/// process that is killed before that leaves temporary files, which ``AtomicFile/sweep(_:)`` removes.
package struct AtomicBatch: ~Copyable {
  private struct Item {
    let temporary: String
    let target: String
    let old: FileStatus?
  }

  private var items: [Item] = []
  private var number = 0

  /// How many bytes the files have that wait to be committed.
  package private(set) var byteCount = 0

  /// How many files wait to be committed.
  package var count: Int { items.count }

  /// Begins a batch without files.
  package init() {}

  deinit {
    for item in items { AtomicFile.remove(item.temporary) }
  }

  /// Adds a file, whose folder is there: a new one, or one that takes the place of a file that is as it was seen then.
  package mutating func add(
    _ bytes: [UInt8],
    at path: String,
    inPlaceOf old: FileStatus? = nil
  ) throws(FileSystemFailure) {
    number += 1
    let temporary = AtomicFile.temporary(beside: path, number: number)
    items.append(Item(temporary: temporary, target: path, old: old))
    byteCount += bytes.count
    let file = try FileDescriptor(
      opening: temporary,
      O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW,
      to: "create"
    )
    if let old { try file.setMode(old.mode) }
    try file.write(bytes)
  }

  /// Gives the files their names, and waits until all of it lies on the disk; the paths of those that were refused.
  ///
  /// A new file is refused where there is one by now, and another where the old one has been changed: somebody else was faster.
  package mutating func commit() throws(FileSystemFailure) -> [String] {
    defer {
      items = []
      byteCount = 0
    }
    guard !items.isEmpty else { return [] }
    sync()
    var refused: [String] = []
    for item in items {
      if try Self.give(item) { continue }
      AtomicFile.remove(item.temporary)
      refused.append(item.target)
    }
    for folder in Set(items.map { Path.folder(of: $0.target) }) {
      try FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY).synchronize()
    }
    return refused
  }

  /// Gives a temporary file its name; false if it may not have it.
  private static func give(_ item: Item) throws(FileSystemFailure) -> Bool {
    if let old = item.old {
      guard (try? FileStatus(ofPath: item.target, followingLinks: false)) == old else {
        return false
      }
      guard unsafe rename(item.temporary, item.target) == 0 else {
        throw FileSystemFailure("replace", item.target)
      }
      return true
    }
    // Unlike a rename, a link never takes the place of what is there.
    if unsafe link(item.temporary, item.target) == 0 {
      AtomicFile.remove(item.temporary)
      return true
    }
    if errno == EEXIST { return false }
    guard errno == EPERM || errno == ENOTSUP || errno == EMLINK else {
      throw FileSystemFailure("create", item.target)
    }
    // A file system without links.
    guard (try? FileStatus(ofPath: item.target, followingLinks: false)) == nil else { return false }
    guard unsafe rename(item.temporary, item.target) == 0 else {
      throw FileSystemFailure("create", item.target)
    }
    return true
  }
}
