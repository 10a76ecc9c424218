import Glibc

/// The names in a folder, in the order of their bytes.
struct DirectoryListing {
  /// The names that are UTF-8, sorted by bytes; neither `.` nor `..`.
  private(set) var names: [String] = []

  /// The names that are not UTF-8, repaired for display with U+FFFD.
  private(set) var unreadableNames: [String] = []

  /// Lists a folder.
  init(ofPath path: String) throws(FileSystemFailure) {
    guard let stream = unsafe opendir(path) else { throw FileSystemFailure("list", path) }
    defer { unsafe closedir(stream) }
    errno = 0
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe Self.nameBytes(of: entry)
      guard bytes != [0x2E], bytes != [0x2E, 0x2E] else { continue }
      add(bytes)
      errno = 0
    }
    guard errno == 0 else { throw FileSystemFailure("list", path) }
    names.sort(by: ByteOrder.precedes)
    unreadableNames.sort()
  }

  private mutating func add(_ bytes: [UInt8]) {
    if let name = String(validating: bytes, as: UTF8.self) {
      names.append(name)
    } else {
      unreadableNames.append(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
      unsafe Array(name.prefix { $0 != 0 })
    }
  }
}
