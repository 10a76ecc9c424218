import Concurrency

/// Keeps pieces of bytes until they are asked for: some in memory, and what is beyond that in a file without a name.
///
/// Pieces may be kept and asked for by several threads at once. What cannot be written stays in memory; what cannot be read
/// again comes back as nothing and is a ``failure``.
package final class Spool: Sendable {
  /// A piece that is kept.
  package enum Piece: Sendable {
    /// In memory.
    case memory([UInt8])
    /// In the file, at this place.
    case file(Range<Int>)
  }

  private struct State: ~Copyable {
    var end = 0
    var file: OpenFile?
    var hasNoFile = false
    var failure: FileSystemFailure?
  }

  /// The file as several threads use it: at places, without a position of its own.
  private final class OpenFile: Sendable {
    let descriptor: FileDescriptor

    init() throws(FileSystemFailure) {
      descriptor = try FileDescriptor.unnamed()
    }
  }

  private let budget: Allowance
  private let state = Guarded(State())

  /// Prepares to keep what a budget allows in memory.
  package init(_ budget: Allowance) {
    self.budget = budget
  }

  /// The first failure to read what is kept, after which nothing that was made of pieces can be trusted.
  package var failure: FileSystemFailure? {
    state.withLock { $0.failure }
  }

  /// Keeps bytes.
  package func keep(_ bytes: [UInt8]) -> Piece {
    guard !budget.takes(bytes.count), let (file, range) = place(for: bytes.count) else {
      return .memory(bytes)
    }
    do throws(FileSystemFailure) {
      try file.descriptor.write(bytes, at: range.lowerBound)
      return .file(range)
    } catch {
      return .memory(bytes)
    }
  }

  /// The bytes of a piece.
  package func bytes(of piece: Piece) -> [UInt8] {
    switch piece {
    case .memory(let bytes): return bytes
    case .file(let range):
      guard let file = state.withLock({ $0.file }) else { return [] }
      do throws(FileSystemFailure) {
        return try file.descriptor.read(range)
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
        return []
      }
    }
  }

  /// The place of a piece in the file; nil if there can be none.
  private func place(for count: Int) -> (OpenFile, Range<Int>)? {
    state.withLock { state in
      if state.file == nil, !state.hasNoFile { state.file = try? OpenFile() }
      guard let file = state.file else {
        state.hasNoFile = true
        return nil
      }
      defer { state.end += count }
      return (file, state.end..<(state.end + count))
    }
  }
}
