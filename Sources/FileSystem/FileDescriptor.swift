import CLinux
package import Glibc

/// Owner of an open file descriptor: it closes what it opened.
package struct FileDescriptor: ~Copyable {
  /// The path it was opened by, for messages.
  package let path: String

  /// The number by which the system knows it, as long as this owner is there.
  let number: Int32

  /// How much is read or written by one system call, in bytes.
  private static let chunk = 1 << 20

  /// Opens a path with the flags of `open`; a new file gets the mode without the umask.
  package init(
    opening path: String,
    _ flags: Int32,
    mode: mode_t = 0o666,
    to operation: String = "open"
  ) throws(FileSystemFailure) {
    let number = unsafe open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw FileSystemFailure(operation, path) }
    self.number = number
    self.path = path
  }

  /// Takes over a descriptor that is open already, under a name for messages.
  package init(adopting number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit {
    close(number)
  }

  /// What the file system knows of the open file.
  package func status() throws(FileSystemFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileSystemFailure("read", path) }
    return FileStatus(status)
  }

  /// Reads to the end of the file, or until there are more bytes than the limit.
  ///
  /// One byte more than the limit is returned for a file that is larger, so that callers can tell. What was opened not
  /// to block is waited for as many milliseconds as there is patience, for each part.
  package func readToEnd(
    limit: Int,
    expecting size: Int = 0,
    patience: Int32 = 0
  ) throws(FileSystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    if size > Self.chunk { bytes.reserveCapacity(min(size, limit) + 1) }
    while bytes.count <= limit {
      let wanted = min(max(size + 1 - bytes.count, 4096), Self.chunk, limit + 1 - bytes.count)
      let part = try readPart(wanted, patience: patience)
      guard !part.isEmpty else { break }
      // A file of one part, as most are, is not copied.
      if bytes.isEmpty, size <= Self.chunk {
        bytes = part
      } else {
        bytes.append(contentsOf: part)
      }
    }
    return bytes
  }

  /// Reads the whole file; one that is larger than the limit is a failure, since half of it would be a lie.
  package func readWhole(limit: Int) throws(FileSystemFailure) -> [UInt8] {
    let bytes = try readToEnd(limit: limit, expecting: try status().size)
    guard bytes.count <= limit else { throw FileSystemFailure("read", path, number: EFBIG) }
    return bytes
  }

  /// Writes all bytes of a document.
  package func write(_ bytes: StoredBytes) throws(FileSystemFailure) {
    try bytes.withPieces { (piece) throws(FileSystemFailure) in try write(piece) }
  }

  /// Reads so many bytes; fewer only at the end of the file.
  package func read(_ count: Int) throws(FileSystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let part = try readPart(count - bytes.count, patience: 0)
      guard !part.isEmpty else { break }
      if bytes.isEmpty {
        bytes = part
      } else {
        bytes += part
      }
    }
    return bytes
  }

  /// Writes all bytes.
  package func write(_ bytes: [UInt8]) throws(FileSystemFailure) {
    try write(bytes[...])
  }

  private func write(_ bytes: ArraySlice<UInt8>) throws(FileSystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          number,
          buffer.baseAddress?.advanced(by: written),
          min(buffer.count - written, Self.chunk)
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileSystemFailure("write", path) }
      written += count
    }
  }

  /// Gives the open file the permission bits of a mode.
  package func setMode(_ mode: mode_t) throws(FileSystemFailure) {
    guard fchmod(number, mode) == 0 else { throw FileSystemFailure("set the mode of", path) }
  }

  /// Waits until what was written lies on the disk.
  package func synchronize() throws(FileSystemFailure) {
    guard fsync(number) == 0 else { throw FileSystemFailure("write", path) }
  }

  /// Waits until all that was written on the same file system lies on the disk.
  package func synchronizeFileSystem() throws(FileSystemFailure) {
    guard syncfs(number) == 0 else { throw FileSystemFailure("write", path) }
  }

  /// Takes the exclusive lock of the file without waiting; false when another process holds it.
  package func tryLock() throws(FileSystemFailure) -> Bool {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw FileSystemFailure("lock", path) }
    return false
  }

  private func readPart(_ wanted: Int, patience: Int32) throws(FileSystemFailure) -> [UInt8] {
    var failure: FileSystemFailure?
    let part = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      var result = 0
      repeat {
        result = unsafe Glibc.read(number, buffer.baseAddress, wanted)
      } while result < 0 && (errno == EINTR || errno == EAGAIN && waits(milliseconds: patience))
      if result < 0 { failure = FileSystemFailure("read", path) }
      count = max(result, 0)
    }
    if let failure { throw failure }
    return part
  }

  /// Waits until there is something to read; false when nothing came in time.
  private func waits(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    let count = unsafe poll(&request, 1, milliseconds)
    if count == 0 { errno = ETIMEDOUT }
    return count > 0 || count < 0 && errno == EINTR
  }
}
