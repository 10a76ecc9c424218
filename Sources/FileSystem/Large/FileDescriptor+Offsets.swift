import CLinux
import Glibc

/// Reading and writing at places of a file, from any thread.
extension FileDescriptor {
  /// Writes bytes at a place of the file, all of them.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileSystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          number,
          buffer.baseAddress?.advanced(by: written),
          buffer.count - written,
          off_t(offset + written)
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileSystemFailure("write", path) }
      written += count
    }
  }

  /// Lets the system begin to bring a range of the file to the disk; nobody waits for it, and it may as well not.
  func startWriting(_ range: Range<Int>) {
    _ = feedgen_start_writing(number, Int64(range.lowerBound), Int64(range.count))
  }

  /// Reads the bytes of a range of the file; one that ends before it is a failure.
  func read(_ range: Range<Int>) throws(FileSystemFailure) -> [UInt8] {
    var failure: FileSystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let part = unsafe pread(
          number,
          buffer.baseAddress?.advanced(by: count),
          range.count - count,
          off_t(range.lowerBound + count)
        )
        if part < 0, errno == EINTR { continue }
        guard part > 0 else {
          failure = FileSystemFailure("read", path, number: part == 0 ? EIO : errno)
          return
        }
        count += part
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Whether the file has just the bytes of a document.
  package func hasNothingBut(_ bytes: StoredBytes) throws(FileSystemFailure) -> Bool {
    guard try status().size == bytes.count else { return false }
    var offset = 0
    var isSame = true
    try bytes.withPieces { (piece) throws(FileSystemFailure) in
      guard isSame else { return }
      let range = offset..<(offset + piece.count)
      isSame = try read(range)[...] == piece
      offset = range.upperBound
    }
    return isSame
  }
}
