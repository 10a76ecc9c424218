import CCurl

/// What has come in of an answer so far, kept within bounds.
final class HTTPReception {
  /// The most bytes that a body may have, once it is decoded.
  let bodyLimit: Int

  /// The header fields of the answer; those of an interim one (`100 Continue`, a proxy's) are forgotten.
  private(set) var fields = HTTPFields()

  /// The content.
  private(set) var body: [UInt8] = []

  /// The bound that was crossed, if one was.
  private(set) var failure: HTTPFailure?

  private var headerBytes = 0

  /// The most bytes that a header may have.
  private static let headerLimit = 256 << 10

  /// Makes room for an answer.
  init(bodyLimit: Int) {
    self.bodyLimit = bodyLimit
  }

  /// Takes a line of the header in; false ends the transfer.
  func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.headerLimit else {
      failure = .endlessHeader(limit: Self.headerLimit)
      return false
    }
    let line = unsafe Array(line)
    if line.starts(with: "HTTP/".utf8) {
      fields = HTTPFields()
      body = []
    } else {
      fields.add(line: line)
    }
    return true
  }

  /// Takes decoded content in; false ends the transfer.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= bodyLimit else {
      failure = .tooLarge(limit: bodyLimit)
      body = []
      return false
    }
    unsafe body.append(contentsOf: bytes)
    return true
  }
}
