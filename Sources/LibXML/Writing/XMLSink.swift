import CLibXML2
import Glibc

/// Where the bytes of a writer go: a buffer in memory that is emptied into a file descriptor, if there is one.
///
/// It never tells libxml2 of a failure, since that would print one; it remembers the first and drops what follows.
final class XMLSink {
  /// The bytes not yet written; all of them if there is no descriptor.
  private(set) var bytes: [UInt8] = []

  /// The error number of the first write that failed, or nothing.
  private(set) var failure: Int32?

  /// The number of bytes that were taken, written or not.
  private(set) var count = 0

  private let descriptor: Int32?

  /// The size at which the buffer is emptied into the descriptor.
  private static let flushSize = 1 << 16

  init(descriptor: Int32?) {
    self.descriptor = descriptor
  }

  /// Makes room for so many bytes, so that a large document is not copied as it grows.
  func reserve(_ count: Int) {
    if descriptor == nil { bytes.reserveCapacity(count) }
  }

  /// Takes bytes of the writer.
  func append(_ chunk: UnsafeRawBufferPointer) {
    count += chunk.count
    guard failure == nil else { return }
    unsafe bytes.append(contentsOf: chunk)
    if bytes.count >= Self.flushSize { flush() }
  }

  /// Writes what is buffered to the descriptor; does nothing without one.
  func flush() {
    guard let descriptor, failure == nil, !bytes.isEmpty else { return }
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = unsafe write(
          descriptor,
          buffer.baseAddress?.advanced(by: offset),
          buffer.count - offset
        )
        if written >= 0 {
          offset += written
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
