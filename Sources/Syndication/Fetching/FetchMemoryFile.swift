package import FeedModel
package import FileSystem
import Glibc

/// The file in which feeds are remembered, `.feedgen/network/fetches.jsonl`: a cache, which may be deleted at any time.
package struct FetchMemoryFile: Sendable {
  private let folder: NetworkFolder

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 256 << 20

  /// Names the file of a folder `.feedgen`.
  package init(folder: String) {
    self.folder = NetworkFolder(stateFolder: folder)
  }

  /// The path of the file.
  package var path: String { Path.join(folder.path, "fetches.jsonl") }

  /// What is remembered: nothing where there is no file, and only what can be read of one that is damaged.
  package func read() throws(FileSystemFailure) -> FetchMemory {
    do throws(FileSystemFailure) {
      let file = try FileDescriptor(opening: path, O_RDONLY)
      let bytes = try file.readToEnd(limit: Self.sizeLimit)
      return bytes.count <= Self.sizeLimit ? FetchMemory(lines: bytes) : FetchMemory()
    } catch {
      guard error.isMissing else { throw error }
      return FetchMemory()
    }
  }

  /// Replaces the file, whole; what was not asked for in half a year is forgotten.
  package func write(_ memory: FetchMemory, at now: Timestamp) throws(FileSystemFailure) {
    var memory = memory
    memory.forgetSilent(at: now)
    try folder.prepare()
    try AtomicFile.replace(path, with: memory.lines)
  }
}
