import TestSupport
import Testing

@testable import FileSystem

@Suite struct AtomicBatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `files have their names when the batch is committed, and not before`() throws {
    var batch = AtomicBatch()
    try batch.add(Array("a".utf8), at: folder.path("a.md"))
    try batch.add(Array("bc".utf8), at: folder.path("b.md"))
    #expect(batch.count == 2)
    #expect(batch.byteCount == 3)
    #expect(folder.text("a.md") == nil)
    #expect(try batch.commit() == [])
    #expect(batch.count == 0)
    #expect(folder.names() == ["a.md", "b.md"])
    #expect(folder.text("b.md") == "bc")
  }

  @Test func `a new file never takes the place of another one`() throws {
    var batch = AtomicBatch()
    try batch.add(Array("new".utf8), at: folder.path("a.md"))
    try folder.write("a.md", "somebody's")
    #expect(try batch.commit() == [folder.path("a.md")])
    #expect(folder.text("a.md") == "somebody's")
    #expect(folder.names() == ["a.md"])
  }

  @Test func `a file that changed since it was seen is not replaced`() throws {
    try folder.write("a.md", "old")
    try folder.write("b.md", "old")
    let seen = try ["a.md", "b.md"].map { try FileStatus(ofPath: folder.path($0)) }
    var batch = AtomicBatch()
    try batch.add(Array("new".utf8), at: folder.path("a.md"), inPlaceOf: seen[0])
    try batch.add(Array("new".utf8), at: folder.path("b.md"), inPlaceOf: seen[1])
    try folder.write("a.md", "edited")
    #expect(try batch.commit() == [folder.path("a.md")])
    #expect(folder.text("a.md") == "edited")
    #expect(folder.text("b.md") == "new")
  }

  @Test func `a batch that is not committed leaves nothing behind`() throws {
    do {
      var batch = AtomicBatch()
      try batch.add(Array("a".utf8), at: folder.path("a.md"))
      #expect(folder.names().count == 1)
    }
    #expect(folder.names().isEmpty)
  }

  @Test func `what a killed run left behind is swept away`() throws {
    try folder.write(".feedgen-1-2.tmp", "half")
    AtomicFile.sweep(folder.path)
    #expect(folder.names().isEmpty)
  }
}
