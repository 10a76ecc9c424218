package import Glibc

/// What the file system knows of a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// What a path leads to.
  package enum Kind: Hashable, Sendable {
    case regular, directory, symbolicLink, other
  }

  /// What makes a file the same file by whatever path it is reached.
  package struct ID: Hashable, Sendable {
    /// The device that the file is on.
    package let device: UInt64
    /// The inode on the device.
    package let inode: UInt64
  }

  /// The size in bytes.
  package let size: Int

  /// Which file it is.
  package let id: ID

  /// When the content was last written, in nanoseconds since 1970.
  package let modified: Int

  /// When the content or anything else about the file last changed, in nanoseconds since 1970; nothing can set it back.
  package let changed: Int

  /// The permission bits.
  package let mode: mode_t

  /// What the path leads to.
  package let kind: Kind

  /// Asks for the status of a path; a symbolic link is followed unless the link itself is meant.
  package init(ofPath path: String, followingLinks: Bool = true) throws(FileSystemFailure) {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw FileSystemFailure("read", path) }
    self.init(status)
  }

  /// Takes over what the system call filled in.
  package init(_ status: stat) {
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    id = ID(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}
