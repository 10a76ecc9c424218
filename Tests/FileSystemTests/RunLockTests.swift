import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import FileSystem

@Suite struct RunLockTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a second run gives up when its patience ends`() throws {
    let first = try RunLock.take(of: folder.path)
    #expect(throws: RunLockFailure.held(folder: folder.path, seconds: 0)) {
      _ = try RunLock.take(of: folder.path, patience: 0)
    }
    withExtendedLifetime(first) {}
  }

  @Test func `a second run goes on when the first ends`() throws {
    let path = folder.path
    let isReleased = Mutex(false)
    let first = try RunLock.take(of: path)
    let second = DispatchGroup()
    let sawRelease = Mutex(false)
    DispatchQueue.global().async(group: second) {
      guard let lock = try? RunLock.take(of: path, patience: 30) else { return }
      sawRelease.withLock { $0 = isReleased.withLock { $0 } }
      withExtendedLifetime(lock) {}
    }
    usleep(20_000)
    isReleased.withLock { $0 = true }
    release(first)
    second.wait()
    #expect(sawRelease.withLock { $0 })
  }

  private func release(_ lock: consuming RunLock) {}

  @Test func `a lock ends with its value and leaves nothing behind`() throws {
    for _ in 0..<2 {
      let lock = try RunLock.take(of: folder.path, patience: 0)
      withExtendedLifetime(lock) {}
    }
    #expect(folder.names() == [])
  }

  @Test func `a folder that is not there cannot be locked`() {
    #expect(throws: RunLockFailure.self) { _ = try RunLock.take(of: folder.path("no")) }
  }
}
