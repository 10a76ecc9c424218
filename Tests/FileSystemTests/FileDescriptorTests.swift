import Glibc
import TestSupport
import Testing

@testable import FileSystem

@Suite struct FileDescriptorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 1 << 20, (1 << 20) + 1, 3_000_000])
  func `a file is read to its end, whatever size is expected`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write("a", bytes)
    for size in [0, count, count + 10, count / 2] {
      let file = try FileDescriptor(opening: folder.path("a"), O_RDONLY)
      let isSame = try file.readToEnd(limit: 1 << 30, expecting: size) == bytes
      #expect(isSame)
    }
  }

  @Test func `one byte too many shows that there are more`() throws {
    try folder.write("a", "12345")
    let part = try FileDescriptor(opening: folder.path("a"), O_RDONLY).readToEnd(limit: 3)
    #expect(part == Array("1234".utf8))
  }

  @Test func `a whole file is read whole or not at all`() throws {
    try folder.write("a", "12345")
    #expect(
      try FileDescriptor(opening: folder.path("a"), O_RDONLY).readWhole(limit: 5)
        == Array("12345".utf8)
    )
    let failure = #expect(throws: FileSystemFailure.self) {
      try FileDescriptor(opening: folder.path("a"), O_RDONLY).readWhole(limit: 4)
    }
    #expect(failure?.number == EFBIG)
  }

  @Test func `an endless file ends at the limit`() throws {
    let zeros = try FileDescriptor(opening: "/dev/zero", O_RDONLY)
    #expect(try zeros.readToEnd(limit: 5000).count == 5001)
  }

  @Test func `a folder cannot be read`() throws {
    let failure = #expect(throws: FileSystemFailure.self) {
      try FileDescriptor(opening: folder.path, O_RDONLY).readToEnd(limit: 10)
    }
    #expect(failure?.number == EISDIR)
    #expect(failure?.isMissing == false)
  }

  @Test func `folders are made as far as they are missing`() throws {
    try Folder.create(folder.path("a/b/c"))
    try Folder.create(folder.path("a/b/c"))
    #expect(folder.names(in: "a/b") == ["c"])
    try folder.write("file", "")
    #expect(throws: FileSystemFailure.self) { try Folder.create(folder.path("file/a")) }
  }

  @Test(arguments: [
    (EACCES, "Permission denied", false), (ENOENT, "No such file or directory", true),
    (ELOOP, "Too many levels of symbolic links", false), (ENOTDIR, "Not a directory", true),
  ])
  func `a failure speaks the system's words`(number: Int32, reason: String, isMissing: Bool) {
    let failure = FileSystemFailure("open", "a.md", number: number)
    #expect(failure.reason == reason)
    #expect(failure.isMissing == isMissing)
    #expect(failure.description == "cannot open “a.md”: \(reason)")
  }
}
