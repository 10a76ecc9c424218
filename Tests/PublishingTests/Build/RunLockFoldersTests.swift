import FileSystem
import TestSupport
import Testing

@testable import Publishing

@Suite struct RunLockFoldersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `all folders are held while the work is done`() throws {
    try folder.makeFolder("a")
    try folder.makeFolder("b")
    let folders = [folder.path("a"), folder.path("b")]
    try RunLock.whileHolding(folders) { () throws(PublishingFailure) in
      for path in folders {
        #expect(throws: RunLockFailure.self) { _ = try RunLock.take(of: path, patience: 0) }
      }
    }
    for path in folders { _ = try RunLock.take(of: path, patience: 0) }
  }

  @Test func `a folder named twice is held once`() throws {
    let isDone = try RunLock.whileHolding([folder.path, folder.path]) {
      () throws(PublishingFailure) in true
    }
    #expect(isDone)
  }

  @Test func `a folder that is not there keeps the work from being done`() {
    #expect(throws: PublishingFailure.self) {
      try RunLock.whileHolding([folder.path("no")]) { () throws(PublishingFailure) in }
    }
  }
}
