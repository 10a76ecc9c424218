import Glibc

/// Files without a name: they are gone when nobody has them open any more, whatever becomes of the process.
extension FileDescriptor {
  /// Where large temporary files belong unless `TMPDIR` says something else: `/tmp` often lies in memory.
  private static let folders = ["/var/tmp", "/tmp"]

  /// Opens a new file without a name that only this user can read, for what is too large for memory.
  package static func unnamed() throws(FileSystemFailure) -> FileDescriptor {
    let wanted = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }
    var failure: FileSystemFailure?
    for folder in [wanted].compactMap(\.self).filter({ !$0.isEmpty }) + folders {
      do throws(FileSystemFailure) {
        return try unnamed(in: folder)
      } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? FileSystemFailure("create a file in", folders[0], number: ENOENT)
  }

  /// Opens one that may get a name later: on the file system of a path, with the mode of a new file.
  static func nameable(as path: String) throws(FileSystemFailure) -> FileDescriptor {
    var folder = Path.folder(of: path)
    while Path.folder(of: folder) != folder, (try? FileStatus(ofPath: folder)) == nil {
      folder = Path.folder(of: folder)
    }
    return try FileDescriptor(
      opening: folder,
      O_RDWR | __O_TMPFILE | O_DIRECTORY,
      to: "create a file in"
    )
  }

  /// Gives a file without a name one that no file has; false where that cannot be.
  func takeName(_ path: String) -> Bool {
    unsafe linkat(AT_FDCWD, "/proc/self/fd/\(number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// Opens one on the file system of a folder; where that has none, the name is taken away at once.
  static func unnamed(in folder: String) throws(FileSystemFailure) -> FileDescriptor {
    do throws(FileSystemFailure) {
      return try FileDescriptor(
        opening: folder,
        O_RDWR | __O_TMPFILE | O_DIRECTORY,
        mode: 0o600,
        to: "create a file in"
      )
    } catch {
      var template = Array(Path.join(folder, "feedgen-XXXXXX").utf8CString)
      let number = unsafe template.withUnsafeMutableBufferPointer { name in
        guard let name = name.baseAddress else { return Int32(-1) }
        let number = unsafe mkstemp(name)
        if number >= 0 { unsafe unlink(name) }
        return number
      }
      guard number >= 0 else { throw error }
      return FileDescriptor(adopting: number, path: folder)
    }
  }
}
