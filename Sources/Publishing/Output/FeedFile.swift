import FeedModel
import FileSystem
import Glibc

/// The file of a feed as it lies on the disk.
struct FeedFile {
  /// The path of the file.
  let path: String

  /// The largest file that is read into memory, in bytes.
  private static let sizeLimit = 4 << 30

  /// A feed that is larger is not read into memory, in bytes.
  private static let memoryLimit = 8 << 20

  /// The bytes of the file, or its first ones up to a limit; nil when there is no file.
  func bytes(limit: Int = Self.sizeLimit) throws(FileSystemFailure) -> [UInt8]? {
    do throws(FileSystemFailure) {
      let file = try FileDescriptor(opening: path, O_RDONLY)
      return try file.readToEnd(limit: limit, expecting: try file.status().size)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// The feed in the file, in memory unless it is large; nil when there is no file.
  func contents() throws(FileSystemFailure) -> StoredBytes? {
    do throws(FileSystemFailure) {
      return try StoredBytes(
        reading: try FileDescriptor(opening: path, O_RDONLY),
        memory: Self.memoryLimit
      )
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// The state of the file, whether it is there or not.
  var states: FileStates {
    var states = FileStates()
    states.add(fileAt: path)
    return states
  }

  /// The digest of the file's bytes, if it has so many; else nil.
  func digest(ofSize size: Int) -> DigestValue? {
    guard let status = try? FileStatus(ofPath: path), status.size == size else { return nil }
    return (try? contents()).map { DigestValue(of: $0) }
  }

  /// Whether the file has just these bytes already.
  static func hasBytes(_ bytes: [UInt8], at path: String) throws(FileSystemFailure) -> Bool {
    try hasBytes(.memory(bytes), at: path)
  }

  /// Whether the file has just the bytes of a document already.
  static func hasBytes(_ bytes: StoredBytes, at path: String) throws(FileSystemFailure) -> Bool {
    guard let status = try? FileStatus(ofPath: path), status.size == bytes.count else {
      return false
    }
    do throws(FileSystemFailure) {
      return try FileDescriptor(opening: path, O_RDONLY).hasNothingBut(bytes)
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
  }
}
