import Dispatch
import Glibc
import Synchronization

/// A web server of one test on 127.0.0.1, for answers that no proper server would give.
package final class LocalServer: Sendable {
  /// What a client asked for.
  package struct Request: Sendable {
    /// The method and the target, such as `GET /feed.xml`.
    package let line: String
    /// The header fields by their names in small letters.
    package let fields: [String: String]
    /// The content.
    package let body: String
  }

  /// How the server answers.
  package enum Answer: Sendable {
    /// These bytes, header and all; the connection is closed behind them.
    case bytes([UInt8])
    /// These bytes, and then others again and again until the client goes.
    case endless([UInt8], [UInt8])
    /// Nothing, until the client goes.
    case silence

    /// An answer with a status, header fields and content.
    package static func status(
      _ status: Int,
      _ fields: [String: String] = [:],
      _ body: [UInt8] = []
    ) -> Answer {
      let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
      let head =
        "HTTP/1.1 \(status) X\r\n\(lines)Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
      return .bytes(Array(head.utf8) + body)
    }
  }

  /// The port that it listens at.
  package let port: Int

  private let listener: Int32
  private let requests = Mutex<[Request]>([])
  private let isStopped = Atomic(false)

  /// Begins to listen; every request is kept, and answered as the function says.
  package init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(listener, address, size) == 0 && listen(listener, 128) == 0
          && getsockname(listener, address, &size) == 0
      }
    }
    guard isBound else { throw TemporaryFolder.Failure("bind") }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.start { [self] in accept(answer) }
  }

  /// The address of a path.
  package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// All that was asked so far, in order.
  package var received: [Request] { requests.withLock { $0 } }

  /// Stops listening; from then on nobody is there.
  package func stop() {
    guard !isStopped.exchange(true, ordering: .relaxed) else { return }
    // The thread that listens closes the socket: its number may be another's as soon as that is done.
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private func accept(_ answer: @escaping @Sendable (Request) -> Answer) {
    while true {
      let connection = Glibc.accept(listener, nil, nil)
      guard connection >= 0 else {
        if errno == EINTR { continue }
        close(listener)
        return
      }
      Thread.start { [self] in
        defer { close(connection) }
        guard let request = Self.request(from: connection) else { return }
        requests.withLock { $0.append(request) }
        switch answer(request) {
        case .bytes(let bytes): _ = Self.send(bytes, to: connection)
        case .endless(let head, let part):
          var goesOn = Self.send(head, to: connection)
          while goesOn { goesOn = Self.send(part, to: connection) }
        case .silence: _ = Self.receive(from: connection)
        }
      }
    }
  }

  /// Reads a request; nil when the client goes before it is complete.
  private static func request(from connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    while true {
      if let request = Self.request(bytes) { return request }
      let part = receive(from: connection)
      guard !part.isEmpty else { return nil }
      bytes += part
    }
  }

  /// Takes a request apart; nil as long as it is not complete.
  private static func request(_ bytes: [UInt8]) -> Request? {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let lines = parts[0].split(separator: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let sides = line.split(separator: ":", maxSplits: 1)
      fields[sides[0].lowercased()] = sides.count > 1 ? String(sides[1].drop { $0 == " " }) : ""
    }
    guard parts[1].utf8.count >= Int(fields["content-length"] ?? "") ?? 0 else { return nil }
    let line = lines.first.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } ?? ""
    return Request(line: line, fields: fields, body: String(parts[1]))
  }

  private static func receive(from connection: Int32) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(unsafe recv(connection, buffer.baseAddress, 4096, 0), 0)
    }
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.send(
          connection,
          buffer.baseAddress?.advanced(by: sent),
          buffer.count - sent,
          Int32(MSG_NOSIGNAL)
        )
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// A thread of the system: those of a pool may all be waiting for this server.
  private enum Thread {
    private final class Work: Sendable {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    static func start(_ run: @escaping @Sendable () -> Void) {
      var thread = pthread_t()
      let context = unsafe Unmanaged.passRetained(Work(run)).toOpaque()
      let code = unsafe pthread_create(
        &thread,
        nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
          return nil
        },
        context
      )
      if code == 0 { pthread_detach(thread) }
    }
  }
}
