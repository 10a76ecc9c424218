import Glibc

/// The names in a folder, in the order of their bytes.
package struct DirectoryListing {
  /// The names that are UTF-8, sorted by bytes; neither `.` nor `..`.
  package private(set) var names: [String] = []

  /// The names that are not UTF-8, repaired for display with U+FFFD.
  package private(set) var unreadableNames: [String] = []

  /// Lists a folder.
  package init(ofPath path: String) throws(FileSystemFailure) {
    guard let stream = unsafe opendir(path) else { throw FileSystemFailure("list", path) }
    defer { unsafe closedir(stream) }
    errno = 0
    while let entry = unsafe readdir(stream) {
      unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        let start = unsafe name.assumingMemoryBound(to: CChar.self).baseAddress
        unsafe add(name.prefix(start.map { unsafe strlen($0) } ?? 0))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileSystemFailure("list", path) }
    names = names.sortedByBytes(of: \.self)
    unreadableNames.sort()
  }

  private mutating func add(_ bytes: Slice<UnsafeRawBufferPointer>) {
    // Neither the folder itself nor the one above it.
    if unsafe bytes.count <= 2, unsafe bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { return }
    if let name = unsafe String(validating: UnsafeRawBufferPointer(rebasing: bytes), as: UTF8.self)
    {
      names.append(name)
    } else {
      unsafe unreadableNames.append(String(decoding: bytes, as: UTF8.self))
    }
  }
}
