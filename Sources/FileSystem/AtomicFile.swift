import Glibc

/// Replaces files so that whoever reads them sees the old bytes or the new ones, never a mixture.
///
/// The new bytes go to a temporary file in the same folder, are brought to the disk and take the name
/// of the old file; a process that is killed at any moment leaves a whole file behind.
package enum AtomicFile {
  /// How the names of temporary files begin and end.
  private static let prefix = ".feedgen-"
  private static let suffix = ".tmp"

  /// Replaces the file at a path; a symbolic link there is followed, the old file's mode is kept.
  ///
  /// A new file gets the mode 0666 without the umask.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemFailure) {
    try replace(path, with: .memory(bytes))
  }

  /// The same with bytes that may lie in a file, which takes the name where it can; then they must not be looked at any more.
  package static func replace(_ path: String, with bytes: StoredBytes) throws(FileSystemFailure) {
    try replace(path) { (temporary, target) throws(FileSystemFailure) in
      if case .file(let file) = bytes,
        try file.takeName(temporary, mode: (try? FileStatus(ofPath: target))?.mode)
      {
        return
      }
      try fill(temporary, modeOf: target) { file throws(FileSystemFailure) in try file.write(bytes)
      }
    }
  }

  /// The same with bytes that are written one part after the other.
  package static func replace(
    _ path: String,
    writing write: (borrowing FileDescriptor) throws(FileSystemFailure) -> Void
  ) throws(FileSystemFailure) {
    try replace(path) { (temporary, target) throws(FileSystemFailure) in
      try fill(temporary, modeOf: target, write)
    }
  }

  /// Replaces a file by a temporary one that somebody makes.
  private static func replace(
    _ path: String,
    making make: (_ temporary: String, _ target: String) throws(FileSystemFailure) -> Void
  ) throws(FileSystemFailure) {
    let target = try destination(of: path)
    let folder = Path.folder(of: target)
    let temporary = Path.join(folder, "\(prefix)\(getpid())\(suffix)")
    do throws(FileSystemFailure) {
      try make(temporary, target)
      guard unsafe rename(temporary, target) == 0 else {
        throw FileSystemFailure("replace", target)
      }
    } catch {
      remove(temporary)
      throw error
    }
    try FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// The path of a temporary file beside the one that it will take the name of; the numbers of one process tell them apart.
  static func temporary(beside path: String, number: Int) -> String {
    Path.join(Path.folder(of: path), "\(prefix)\(getpid())-\(number)\(suffix)")
  }

  /// Removes the temporary files that killed runs left in a folder; the caller holds its lock.
  package static func sweep(_ folder: String) {
    guard let listing = try? DirectoryListing(ofPath: folder) else { return }
    for name in listing.names where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
      remove(Path.join(folder, name))
    }
  }

  /// Removes a file; one that is gone already is fine.
  package static func remove(_ path: String) {
    unsafe unlink(path)
  }

  private static func fill(
    _ temporary: String,
    modeOf target: String,
    _ write: (borrowing FileDescriptor) throws(FileSystemFailure) -> Void
  ) throws(FileSystemFailure) {
    let file = try FileDescriptor(
      opening: temporary,
      O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW,
      to: "create"
    )
    if let old = try? FileStatus(ofPath: target) { try file.setMode(old.mode) }
    try write(file)
    try file.synchronize()
  }

  /// The path that is really written: what a symbolic link leads to, also when that is not there yet.
  private static func destination(of path: String) throws(FileSystemFailure) -> String {
    var path = path
    for _ in 0..<40 {
      guard let status = try? FileStatus(ofPath: path, followingLinks: false),
        status.kind == .symbolicLink
      else { return path }
      path = Path.join(Path.folder(of: path), try linkTarget(of: path))
    }
    throw FileSystemFailure("follow", path, number: ELOOP)
  }

  private static func linkTarget(of path: String) throws(FileSystemFailure) -> String {
    let capacity = Int(PATH_MAX)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let length = unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return -1 }
        return unsafe readlink(path, start, capacity)
      }
      count = max(length, 0)
    }
    guard !bytes.isEmpty, let target = String(validating: bytes, as: UTF8.self) else {
      throw FileSystemFailure("follow", path)
    }
    return target
  }
}
