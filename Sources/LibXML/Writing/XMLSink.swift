/// Where the bytes of a writer go: to memory, or some at a time to whoever takes them.
final class XMLSink {
  /// The bytes that were not handed on yet; all of them if nobody takes them.
  private(set) var bytes: [UInt8] = []

  private let receiver: (([UInt8]) -> Void)?

  /// The size at which the bytes are handed on.
  private static let flushSize = 1 << 16

  init(handingTo receiver: (([UInt8]) -> Void)?) {
    self.receiver = receiver
  }

  /// Makes room for so many bytes, so that a large document is not copied as it grows.
  func reserve(_ count: Int) {
    if receiver == nil { bytes.reserveCapacity(count) }
  }

  /// Takes bytes of the writer.
  func append(_ chunk: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: chunk)
    if bytes.count >= Self.flushSize { flush() }
  }

  /// Hands on what there is; does nothing if nobody takes it.
  func flush() {
    guard let receiver, !bytes.isEmpty else { return }
    receiver(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
