import Glibc

/// Makes folders.
package enum Folder {
  /// Makes a folder and those it stands in, as far as they are not there yet.
  package static func create(_ path: String) throws(FileSystemFailure) {
    if (try? FileStatus(ofPath: path))?.kind == .directory { return }
    let parent = Path.folder(of: path)
    if parent != path, parent != "." { try create(parent) }
    guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw FileSystemFailure("create", path)
  }
}
