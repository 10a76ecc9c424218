import Glibc

/// The regular files below a folder, by their paths seen from there.
package struct FileTree: Equatable, Sendable {
  /// The bytes of every file.
  package var files: [String: [UInt8]] = [:]

  /// Makes a tree without files.
  package init() {}

  /// Reads every file below a folder, hidden ones too.
  ///
  /// Links are not followed. A folder that is not there is empty.
  package init(readingFrom folder: String) throws {
    try read(folder, as: "")
  }

  /// The bytes of a file as text; nil if there is none.
  package func text(_ path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes every file below a name of a temporary folder.
  package func write(to folder: TemporaryFolder, below name: String = "") throws {
    for (path, bytes) in files {
      try folder.write(name.isEmpty ? path : "\(name)/\(path)", bytes)
    }
  }

  /// The bytes of one file.
  package static func bytes(of path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { throw PackageFile.Unreadable(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&part, 1, part.count, file)
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
  }

  /// Writes one file, and makes the folders it stands in.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      unsafe mkdir(folder, 0o777)
    }
    guard let file = unsafe fopen(path, "w") else { throw PackageFile.Unreadable(path: path) }
    defer { unsafe fclose(file) }
    _ = unsafe fwrite(bytes, 1, bytes.count, file)
  }

  /// The names of the files and folders in a folder, hidden ones too, sorted.
  package static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private mutating func read(_ folder: String, as prefix: String) throws {
    for name in Self.names(in: folder) {
      var status = stat()
      guard unsafe lstat("\(folder)/\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try read("\(folder)/\(name)", as: "\(prefix)\(name)/")
      case S_IFREG: files[prefix + name] = try Self.bytes(of: "\(folder)/\(name)")
      default: break
      }
    }
  }
}
