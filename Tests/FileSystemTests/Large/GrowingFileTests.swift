import Dispatch
import TestSupport
import Testing

@testable import FileSystem

@Suite struct GrowingFileTests {
  @Test func `whoever reads waits for whoever writes`() throws {
    let file = try GrowingFile()
    var read: [UInt8] = []
    DispatchQueue.global().async {
      for number in 0..<100 { file.append([UInt8](repeating: UInt8(number), count: 5000)) }
      try? file.finish()
    }
    while true {
      let all = unsafe file.bytes(beyond: read.count)
      if all.count == read.count { break }
      unsafe read += all[read.count...]
      file.letGo(upTo: read.count - 1)
    }
    let written = (0..<100).flatMap { [UInt8](repeating: UInt8($0), count: 5000) }
    #expect(read == written)
  }

  @Test func `what was let go can be looked at again`() throws {
    let file = try GrowingFile()
    let written = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
    file.append(written)
    try file.finish()
    file.letGo(upTo: 100_000)
    let all = unsafe Array(file.bytes(beyond: Int.max))
    #expect(all == written)
  }

  @Test func `a file without a name leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let file = try FileDescriptor.unnamed(in: folder.path)
    try file.write(Array("text".utf8))
    #expect(folder.names() == [])
    #expect(try file.read(1..<3) == Array("ex".utf8))
  }

  @Test func `there is none in a folder that is not there`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileSystemFailure.self) {
      _ = try FileDescriptor.unnamed(in: folder.path("none"))
    }
  }
}
