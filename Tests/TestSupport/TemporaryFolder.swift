import Glibc

/// A folder of one test: new and empty, and removed with everything in it when the value dies.
package final class TemporaryFolder: Sendable {
  /// The absolute path.
  package let path: String

  /// Makes the folder below `TMPDIR`, else `/tmp`.
  package init() throws {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    guard let made = unsafe strdup("\(parent)/feedgen-test-XXXXXX") else { throw Failure("strdup") }
    defer { unsafe free(made) }
    guard unsafe mkdtemp(made) != nil else { throw Failure("mkdtemp") }
    path = unsafe String(cString: made)
  }

  deinit {
    Self.removeAll(Array(path.utf8))
  }

  /// Removes a file, or a folder and everything below it; names may be any bytes.
  private static func removeAll(_ path: [UInt8]) {
    unsafe (path + [0]).withUnsafeBytes { buffer in
      guard let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress else {
        return
      }
      if unsafe unlink(start) == 0 { return }
      if let stream = unsafe opendir(start) {
        defer { unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
          let name = unsafe Self.bytes(of: entry)
          if name != [0x2E], name != [0x2E, 0x2E] { removeAll(path + [0x2F] + name) }
        }
      }
      unsafe rmdir(start)
    }
  }

  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
  }

  /// The path of a name in the folder.
  package func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, and makes the folders it stands in.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    guard let file = unsafe fopen(path(name), "w") else { throw Failure("fopen \(name)") }
    defer { unsafe fclose(file) }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure("fwrite \(name)")
    }
  }

  /// Writes a text file, and makes the folders it stands in.
  package func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// The text of a file; nil if there is none.
  package func text(_ name: String) -> String? {
    try? PackageFile(absolutePath: path(name)).text()
  }

  /// Makes a folder and those it stands in.
  package func makeFolder(_ name: String) throws {
    var made = path
    for part in name.split(separator: "/") {
      made += "/" + part
      guard unsafe mkdir(made, 0o777) == 0 || errno == EEXIST else {
        throw Failure("mkdir \(name)")
      }
    }
  }

  /// Makes a symbolic link that leads to a target.
  package func link(_ name: String, to target: String) throws {
    guard unsafe symlink(target, path(name)) == 0 else { throw Failure("symlink \(name)") }
  }

  /// Makes a named pipe.
  package func makePipe(_ name: String) throws {
    guard unsafe mkfifo(path(name), 0o666) == 0 else { throw Failure("mkfifo \(name)") }
  }

  /// Makes an empty file whose name is any bytes.
  package func makeFile(named bytes: [UInt8]) throws {
    let name = Array(path.utf8) + [UInt8(ascii: "/")] + bytes + [0]
    let number = unsafe name.withUnsafeBufferPointer { name in
      unsafe name.withMemoryRebound(to: CChar.self) { name in
        guard let name = name.baseAddress else { return Int32(-1) }
        return unsafe open(name, O_WRONLY | O_CREAT, 0o666)
      }
    }
    guard number >= 0 else { throw Failure("open") }
    close(number)
  }

  /// Renames a file or folder.
  package func rename(_ name: String, to other: String) throws {
    guard unsafe Glibc.rename(path(name), path(other)) == 0 else { throw Failure("rename \(name)") }
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    guard unsafe Glibc.remove(path(name)) == 0 else { throw Failure("remove \(name)") }
  }

  /// Gives a file permission bits.
  package func setMode(_ mode: UInt32, of name: String) throws {
    guard unsafe chmod(path(name), mode) == 0 else { throw Failure("chmod \(name)") }
  }

  /// The permission bits of a file.
  package func mode(of name: String) throws -> UInt32 {
    try status(of: name).st_mode & 0o7777
  }

  /// Sets the time of last change to seconds since the epoch.
  package func setTime(_ seconds: Int, of name: String) throws {
    let time = timeval(tv_sec: seconds, tv_usec: 0)
    guard unsafe utimes(path(name), [time, time]) == 0 else { throw Failure("utimes \(name)") }
  }

  /// The time of last change in seconds since the epoch.
  package func time(of name: String) throws -> Int {
    try status(of: name).st_mtim.tv_sec
  }

  /// The names in the folder or one below it, hidden ones too, sorted.
  package func names(in name: String = "") -> [String] {
    guard let stream = unsafe opendir(path(name)) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      names.append(String(decoding: unsafe Self.bytes(of: entry), as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private func status(of name: String) throws -> stat {
    var status = stat()
    guard unsafe stat(path(name), &status) == 0 else { throw Failure("stat \(name)") }
    return status
  }

  /// What the operating system refused a test.
  package struct Failure: Error {
    let operation: String
    let number: Int32

    init(_ operation: String) {
      self.operation = operation
      number = errno
    }
  }
}
