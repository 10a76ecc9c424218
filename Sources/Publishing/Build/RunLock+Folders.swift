import FileSystem

extension RunLock {
  /// Does something while holding the locks of some folders, taken in their order.
  ///
  /// A folder that is named twice, by whatever paths, is locked once: a second lock would wait for the first.
  static func whileHolding<Result>(
    _ folders: some Collection<String>,
    besides held: Set<FileStatus.ID> = [],
    _ body: () throws(PublishingFailure) -> Result
  ) throws(PublishingFailure) -> Result {
    guard let folder = folders.first else { return try body() }
    let id = (try? FileStatus(ofPath: folder))?.id
    if let id, held.contains(id) {
      return try whileHolding(folders.dropFirst(), besides: held, body)
    }
    let lock = try lock(of: folder)
    defer { withExtendedLifetime(lock) {} }
    return try whileHolding(folders.dropFirst(), besides: held.union([id].compactMap { $0 }), body)
  }

  private static func lock(of folder: String) throws(PublishingFailure) -> RunLock {
    do throws(RunLockFailure) {
      return try take(of: folder)
    } catch {
      throw PublishingFailure(error)
    }
  }
}
