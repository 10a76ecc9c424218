package import FileSystem

/// Why hubs could not be told anything at all.
package enum PingFailure: Error, Hashable, Sendable {
  /// The operating system refused something that cannot be done without.
  case fileSystem(FileSystemFailure)
  /// Another run held the lock for longer than this one would wait.
  case locked(folder: String, seconds: Int)
  /// There is no libcurl.
  case network(NetworkUnavailable)
}
