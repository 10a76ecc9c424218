import FileSystem

/// The folder `.feedgen/network`, which holds what is known of other machines: a cache that git passes over.
struct NetworkFolder: Sendable {
  /// The path of the folder.
  let path: String

  /// Names the folder in a folder `.feedgen`.
  init(stateFolder: String) {
    path = Path.join(stateFolder, "network")
  }

  /// Makes the folder, unless it is there already; whoever wants it in git may change the file that says so.
  func prepare() throws(FileSystemFailure) {
    guard (try? FileStatus(ofPath: path)) == nil else { return }
    try Folder.create(path)
    try AtomicFile.replace(Path.join(path, ".gitignore"), with: Array("*\n".utf8))
  }
}
