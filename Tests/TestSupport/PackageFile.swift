import Glibc

/// A file or folder of this package, found from where this source stands.
package struct PackageFile {
  /// The absolute path.
  package let path: String

  /// Names a file by its path below the package's root.
  package init(_ relativePath: String) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    path = "/\(root)/\(relativePath)"
  }

  /// Names a file anywhere.
  package init(absolutePath path: String) {
    self.path = path
  }

  /// The content as text.
  package func text() throws -> String {
    guard let file = unsafe fopen(path, "r") else { throw Unreadable(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte != EOF else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The Swift sources of a folder and of the folders in it, in the order of their names.
  package func sources() throws -> [PackageFile] {
    guard let folder = unsafe opendir(path) else { throw Unreadable(path: path) }
    defer { unsafe closedir(folder) }
    var children: [PackageFile] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let child = PackageFile(absolutePath: "\(path)/\(name)")
      if name.hasSuffix(".swift") {
        children.append(child)
      } else if unsafe Int32(entry.pointee.d_type) == DT_DIR {
        children += try child.sources()
      }
    }
    return children.sorted { $0.path < $1.path }
  }

  /// Replaces the content if `FEEDGEN_RECORD` is set to 1; true if it did, which a test must count as a failure.
  package func record(_ text: String) -> Bool {
    guard let value = unsafe getenv("FEEDGEN_RECORD"), unsafe String(cString: value) == "1",
      let file = unsafe fopen(path, "w")
    else { return false }
    defer { unsafe fclose(file) }
    return unsafe fputs(text, file) >= 0
  }

  /// A file that a test needs and cannot read.
  package struct Unreadable: Error {
    /// Where it was looked for.
    package let path: String
  }
}
