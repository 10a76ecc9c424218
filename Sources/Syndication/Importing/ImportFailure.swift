package import FileSystem

/// Why an import could not be carried out, or not to its end.
package enum ImportFailure: Error, Hashable, Sendable {
  /// The operating system refused something that the import cannot do without.
  case fileSystem(FileSystemFailure)

  /// Another run held the lock of a folder for longer than this one would wait.
  case locked(folder: String, seconds: Int)

  /// What kept a folder from being locked.
  init(_ failure: RunLockFailure) {
    switch failure {
    case .fileSystem(let failure): self = .fileSystem(failure)
    case .held(let folder, let seconds): self = .locked(folder: folder, seconds: seconds)
    }
  }
}
