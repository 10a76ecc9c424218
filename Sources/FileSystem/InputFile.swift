import Glibc

/// Reads whatever somebody named to be looked at: a file, a pipe, a device; never more than a bound.
package enum InputFile {
  /// How long a named pipe may stay silent before it is given up, in milliseconds.
  private static let patience: Int32 = 30_000

  /// The bytes of a path; of what is larger than the limit, one byte more than that.
  ///
  /// A named pipe that nobody writes to is empty.
  package static func read(_ path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    let file = try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK, to: "read")
    let status = try file.status()
    return try file.readToEnd(
      limit: limit,
      expecting: status.kind == .regular ? status.size : 0,
      patience: patience
    )
  }

  /// The bytes of standard input; of what is larger than the limit, one byte more than that.
  package static func readStandardInput(limit: Int) throws(FileSystemFailure) -> [UInt8] {
    let file = FileDescriptor(adopting: STDIN_FILENO, path: "-")
    return try file.readToEnd(limit: limit)
  }
}
