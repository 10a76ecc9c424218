import Glibc
import TestSupport
import Testing

@testable import FileSystem

@Suite struct StoredBytesTests {
  private let folder: TemporaryFolder
  private var document = [UInt8](repeating: 7, count: 1_500_000)

  init() throws {
    folder = try TemporaryFolder()
    for place in stride(from: 0, to: document.count, by: 997) {
      document[place] = UInt8(truncatingIfNeeded: place)
    }
  }

  /// The document in memory, and in a file.
  private var forms: [StoredBytes] {
    [Int.max, 0].map { room in
      StoredBytes(document, in: Allowance(room)) { try? GrowingFile() }
    }
  }

  @Test func `a document is the same in memory and in a file`() throws {
    for (bytes, isMemory) in zip(forms, [true, false]) {
      if case .memory = bytes { #expect(isMemory) } else { #expect(!isMemory) }
      #expect(bytes.count == document.count)
      #expect(bytes.array == document)
      #expect(bytes.withSpan { $0.count == document.count && $0[1_499_999] == document[1_499_999] })
    }
  }

  @Test func `a file on the disk is replaced by it, and has nothing but it`() throws {
    for bytes in forms {
      try AtomicFile.replace(folder.path("a"), with: bytes)
      #expect(try InputFile.read(folder.path("a"), limit: 4 << 20) == document)
      let file = try FileDescriptor(opening: folder.path("a"), O_RDONLY)
      for same in forms { #expect(try file.hasNothingBut(same)) }
    }
  }

  @Test func `one byte makes a difference, and so does one more`() throws {
    try AtomicFile.replace(folder.path("a"), with: document)
    let file = try FileDescriptor(opening: folder.path("a"), O_RDONLY)
    for place in [0, 1 << 20, document.count - 1] {
      var other = document
      other[place] ^= 1
      #expect(try !file.hasNothingBut(.memory(other)))
    }
    #expect(try !file.hasNothingBut(.memory(document + [0])))
    #expect(try !file.hasNothingBut(.memory(Array(document.dropLast()))))
  }

  @Test(arguments: [0, 1000, 1_499_999, 1_500_000, 4_000_000])
  func `a file is read into memory if it is small enough`(limit: Int) throws {
    try AtomicFile.replace(folder.path("a"), with: document)
    let file = try FileDescriptor(opening: folder.path("a"), O_RDONLY)
    let bytes = try StoredBytes(reading: file, memory: limit)
    if case .memory = bytes {
      #expect(limit >= document.count)
    } else {
      #expect(limit < document.count)
    }
    #expect(bytes.array == document)
  }
}
