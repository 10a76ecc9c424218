import CLinux
import Glibc

/// Writes many files so that whoever reads them sees each whole or not at all, and waits for the disk once for many.
///
/// The bytes of a file go to a temporary file beside it as soon as it is added, and take its name when the batch is committed. A
/// process that is killed before that leaves temporary files, which ``AtomicFile/sweep(_:)`` removes.
package struct AtomicBatch: ~Copyable, Sendable {
  private struct Item: Sendable {
    let temporary: String
    let target: String
    let old: FileStatus?
  }

  private var items: [Item] = []
  private var number = 0

  /// The folders in which names were given that may not lie on the disk yet.
  private var named: Set<String> = []

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

  /// Gives the files their names, and waits until all of it lies on the disk, with what had its name before; the paths of those that
  /// were refused.
  package mutating func commit() throws(FileSystemFailure) -> [String] {
    let refused = try giveNames()
    let folders = named
    named = []
    for folder in folders {
      try FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY).synchronize()
    }
    return refused
  }

  /// Gives the files their names as soon as what is in them lies on the disk; the paths of those that were refused.
  ///
  /// A new file is refused where there is one by now, and another where the old one has been changed: somebody else was faster. What a crash
  /// leaves are whole files, with the old names or the new ones.
  package mutating func giveNames() throws(FileSystemFailure) -> [String] {
    defer {
      items = []
      byteCount = 0
    }
    let folders = Set(items.map { Path.folder(of: $0.target) })
    named.formUnion(folders)
    try Self.synchronize(folders)
    var refused: [String] = []
    for item in items {
      if try Self.give(item) { continue }
      AtomicFile.remove(item.temporary)
      refused.append(item.target)
    }
    return refused
  }

  /// Brings the file systems that folders are on to their disks, each once; what else is mounted is not waited for.
  private static func synchronize(_ folders: Set<String>) throws(FileSystemFailure) {
    var devices: Set<UInt64> = []
    for folder in folders {
      let folder = try FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY)
      let device = try folder.status().id.device
      if devices.insert(device).inserted { try folder.synchronizeFileSystem() }
    }
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
    switch takeNewName(item) {
    case 0: return true
    case EEXIST: return false
    // A file system that cannot tell whether a name is taken while it gives it.
    case EPERM, ENOTSUP, EMLINK:
      guard (try? FileStatus(ofPath: item.target, followingLinks: false)) == nil else {
        return false
      }
      guard unsafe rename(item.temporary, item.target) == 0 else {
        throw FileSystemFailure("create", item.target)
      }
      return true
    case let number: throw FileSystemFailure("create", item.target, number: number)
    }
  }

  /// Gives a temporary file a name that no other file has; what kept it from that, or 0.
  private static func takeNewName(_ item: Item) -> Int32 {
    if unsafe feedgen_rename_new(item.temporary, item.target) == 0 { return 0 }
    guard errno == EINVAL || errno == ENOSYS else { return errno }
    // A link does not take the place of what is there, either, and more file systems know it.
    guard unsafe link(item.temporary, item.target) == 0 else { return errno }
    AtomicFile.remove(item.temporary)
    return 0
  }
}
