import Concurrency
import Dispatch
import Glibc

/// A file without a name that one thread writes while another reads it, mapped into memory.
///
/// Of its bytes only those take memory that were just looked at, if whoever reads lets go of the others.
@safe package final class GrowingFile: Sendable {
  private struct State: ~Copyable {
    /// The file; nil once nobody needs it open any more.
    var descriptor: FileDescriptor?
    var isWhole = false
    var count = 0
    var failure: FileSystemFailure?

    /// How many bytes are on their way to the disk.
    var sentCount = 0

    /// Sends what was written on its way to the disk, so that bringing it there takes no time in the end.
    mutating func send() {
      descriptor?.startWriting(sentCount..<count)
      sentCount = count
    }
  }

  /// How many bytes are sent on their way at once.
  private static let sentSize = 8 << 20

  private let state: Guarded<State>
  private let isNameable: Bool
  private let change = DispatchSemaphore(value: 0)

  /// The beginning of the mapping; what lies behind the end of the file must not be looked at.
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// The size that the file cannot go beyond, in bytes: what a C `int` can count, and one byte more.
  private static let capacity = 1 << 31

  /// Makes an empty file where large temporary files belong.
  package convenience init() throws(FileSystemFailure) {
    try self.init(try FileDescriptor.unnamed(), isNameable: false)
  }

  /// Makes an empty file that can get a name on the file system of a path, for which it stays open.
  package convenience init(nameableAs path: String) throws(FileSystemFailure) {
    try self.init(try FileDescriptor.nameable(as: path), isNameable: true)
  }

  private init(
    _ file: consuming FileDescriptor,
    isNameable: Bool
  ) throws(FileSystemFailure) {
    let mapping = unsafe mmap(nil, Self.capacity, PROT_READ, MAP_SHARED, file.number, 0)
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      throw FileSystemFailure("map", file.path)
    }
    unsafe start = mapping
    self.isNameable = isNameable
    state = Guarded(State(descriptor: file))
  }

  deinit {
    unsafe munmap(start, Self.capacity)
  }

  /// How many bytes the file has so far.
  package var count: Int { state.withLock { $0.count } }

  /// Adds bytes at the end; a failure is told by ``finish()``, and what follows it is dropped.
  package func append(_ bytes: [UInt8]) {
    state.withLock { state in
      guard state.failure == nil else { return }
      do throws(FileSystemFailure) {
        guard state.count + bytes.count <= Self.capacity else {
          throw FileSystemFailure("write", state.descriptor?.path ?? "", number: EFBIG)
        }
        try state.descriptor?.write(bytes)
        state.count += bytes.count
        if isNameable, state.count - state.sentCount >= Self.sentSize { state.send() }
      } catch {
        state.failure = error
      }
    }
    change.signal()
  }

  /// Says that nothing follows; the first failure is thrown.
  package func finish() throws(FileSystemFailure) {
    let failure = state.withLock { state in
      state.isWhole = true
      if isNameable { state.send() }
      if !isNameable || state.failure != nil { state.descriptor = nil }
      return state.failure
    }
    change.signal()
    if let failure { throw failure }
  }

  /// Gives a file that has ended a name that no file has, and brings it to the disk; false where that cannot be.
  ///
  /// A file with a name may be changed by others: its bytes must not be looked at any more.
  func takeName(_ path: String, mode: mode_t?) throws(FileSystemFailure) -> Bool {
    let outcome = state.withLock { state -> Result<Bool, FileSystemFailure> in
      guard state.isWhole, let file = state.descriptor.take() else { return .success(false) }
      do throws(FileSystemFailure) {
        if let mode { try file.setMode(mode) }
        guard file.takeName(path) else { return .success(false) }
        try file.synchronize()
        return .success(true)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The bytes so far, once there are more than so many or nothing follows; valid while the file is.
  package func bytes(beyond known: Int) -> UnsafeBufferPointer<UInt8> {
    while true {
      let (count, isWhole) = state.withLock { ($0.count, $0.isWhole) }
      if count > known || isWhole {
        let first = unsafe start.assumingMemoryBound(to: UInt8.self)
        return unsafe UnsafeBufferPointer(start: first, count: count)
      }
      change.wait()
    }
  }

  /// Gives the memory back that the bytes before an offset take; they can be looked at again.
  package func letGo(upTo offset: Int) {
    let length = offset & ~(Int(getpagesize()) - 1)
    if length > 0 { unsafe madvise(start, length, MADV_DONTNEED) }
  }
}
