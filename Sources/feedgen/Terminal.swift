import Glibc

/// Where the command writes to, and what those ends can show.
struct Terminal {
  /// One of the two ends.
  enum Stream: Int32 {
    /// Results.
    case output = 1
    /// Diagnostics and progress.
    case errors = 2
  }

  /// Whether a stream is a terminal that a person looks at.
  static func isInteractive(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1 && variable("TERM") != "dumb"
  }

  /// Whether a stream shows colours: a terminal does, unless `NO_COLOR` asks for none.
  static func showsColour(_ stream: Stream) -> Bool {
    isInteractive(stream) && (variable("NO_COLOR") ?? "").isEmpty
  }

  /// Writes a text whole; a reader that went away is not an error.
  static func write(_ text: String, to stream: Stream) {
    write(Array(text.utf8), to: stream)
  }

  /// Writes bytes whole; false when they could not all be written.
  @discardableResult
  static func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          stream.rawValue,
          buffer.baseAddress?.advanced(by: written),
          buffer.count - written
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno == EPIPE }
      written += count
    }
    return true
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
