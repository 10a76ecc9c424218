import Glibc

/// Why the operating system refused something, in its own words.
package struct FileSystemFailure: Error, Hashable, Sendable {
  /// What was tried, such as `open`.
  package let operation: String

  /// The path it was tried on.
  package let path: String

  /// The number of the error, as `errno` gave it.
  package let number: Int32

  /// Makes a failure of what was tried, and the `errno` that came back.
  package init(_ operation: String, _ path: String, number: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// What went wrong, such as `Permission denied`.
  package var reason: String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }

  /// Whether the path names nothing.
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
}

extension FileSystemFailure: CustomStringConvertible {
  package var description: String { "cannot \(operation) “\(path)”: \(reason)" }
}
