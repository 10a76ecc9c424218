import Glibc
import TestSupport
import Testing

@testable import FileSystem

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func replace(_ name: String, with text: String) throws(FileSystemFailure) {
    try AtomicFile.replace(folder.path(name), with: Array(text.utf8))
  }

  @Test func `a new file is made, with the mode that the umask leaves`() throws {
    try replace("a.xml", with: "new")
    #expect(folder.text("a.xml") == "new")
    let mask = umask(0)
    umask(mask)
    #expect(try folder.mode(of: "a.xml") == 0o666 & ~mask)
  }

  @Test func `an old file is replaced as a whole and keeps its mode`() throws {
    try folder.write("a.xml", "a much longer old text")
    try folder.setMode(0o640, of: "a.xml")
    try replace("a.xml", with: "new")
    #expect(folder.text("a.xml") == "new")
    #expect(try folder.mode(of: "a.xml") == 0o640)
    #expect(folder.names() == ["a.xml"])
  }

  /// A file without a name that may become the one with a name, with a text in it.
  private func file(for name: String, _ text: String) throws -> StoredBytes {
    let file = try GrowingFile(nameableAs: folder.path(name))
    file.append(Array(text.utf8))
    try file.finish()
    return .file(file)
  }

  @Test func `a file without a name takes it as a new one, with the mode that the umask leaves`()
    throws
  {
    let document = try file(for: "later/a.xml", "new")
    #expect(folder.names() == [])
    try folder.makeFolder("later")
    try AtomicFile.replace(folder.path("later/a.xml"), with: document)
    #expect(folder.text("later/a.xml") == "new")
    #expect(folder.names(in: "later") == ["a.xml"])
    let mask = umask(0)
    umask(mask)
    #expect(try folder.mode(of: "later/a.xml") == 0o666 & ~mask)
  }

  @Test func `a file without a name replaces an old one and keeps its mode`() throws {
    try folder.write("a.xml", "a much longer old text")
    try folder.setMode(0o640, of: "a.xml")
    let old = try FileStatus(ofPath: folder.path("a.xml"))
    try AtomicFile.replace(folder.path("a.xml"), with: try file(for: "a.xml", "new"))
    #expect(folder.text("a.xml") == "new")
    #expect(try folder.mode(of: "a.xml") == 0o640)
    #expect(try FileStatus(ofPath: folder.path("a.xml")).id != old.id)
    #expect(folder.names() == ["a.xml"])
  }

  @Test func `a file that cannot take a name is copied`() throws {
    try folder.write("a.xml", "old")
    // A name that is taken already is that of a temporary file which an earlier run left.
    try folder.write(".feedgen-\(getpid()).tmp", "left")
    try AtomicFile.replace(folder.path("a.xml"), with: try file(for: "a.xml", "new"))
    #expect(folder.text("a.xml") == "new")
    #expect(folder.names() == ["a.xml"])
  }

  @Test func `whoever has the old file open goes on to read it`() throws {
    try folder.write("a.xml", "old")
    let reader = try FileDescriptor(opening: folder.path("a.xml"), O_RDONLY)
    try replace("a.xml", with: "new")
    #expect(try reader.readToEnd(limit: 100) == Array("old".utf8))
  }

  @Test(arguments: ["real/b.xml", "./real/b.xml", "middle"])
  func `a link is followed and stays a link`(target: String) throws {
    try folder.write("real/b.xml", "old")
    try folder.link("middle", to: "real/b.xml")
    try folder.link("a.xml", to: target)
    try replace("a.xml", with: "new")
    #expect(folder.text("real/b.xml") == "new")
    #expect(
      try FileStatus(ofPath: folder.path("a.xml"), followingLinks: false).kind == .symbolicLink
    )
    #expect(folder.names(in: "real") == ["b.xml"])
  }

  @Test func `an absolute link is followed`() throws {
    try folder.makeFolder("real")
    try folder.link("a.xml", to: folder.path("real/b.xml"))
    try replace("a.xml", with: "new")
    #expect(folder.text("real/b.xml") == "new")
  }

  @Test func `a link to a file that is not there makes the file`() throws {
    try folder.makeFolder("real")
    try folder.link("a.xml", to: "real/b.xml")
    try replace("a.xml", with: "new")
    #expect(folder.text("real/b.xml") == "new")
  }

  @Test func `a link in a circle is refused`() throws {
    try folder.link("a.xml", to: "b.xml")
    try folder.link("b.xml", to: "a.xml")
    let failure = #expect(throws: FileSystemFailure.self) { try replace("a.xml", with: "new") }
    #expect(failure?.number == ELOOP)
  }

  @Test func `a folder is not replaced by a file`() throws {
    try folder.write("a.xml/inside", "kept")
    let failure = #expect(throws: FileSystemFailure.self) { try replace("a.xml", with: "new") }
    #expect(failure?.operation == "replace")
    #expect(folder.text("a.xml/inside") == "kept")
    #expect(folder.names() == ["a.xml"])
  }

  @Test func `a folder that is missing is named`() throws {
    let failure = #expect(throws: FileSystemFailure.self) { try replace("no/a.xml", with: "new") }
    #expect(failure?.operation == "create")
    #expect(failure?.isMissing == true)
  }

  @Test func `a write that fails leaves the old file and nothing else`() throws {
    try folder.write("a.xml", "old")
    try folder.makeFolder(".feedgen-\(getpid()).tmp")
    #expect(throws: FileSystemFailure.self) { try replace("a.xml", with: "new") }
    #expect(folder.text("a.xml") == "old")
  }

  @Test func `a full disk is a failure that says so`() throws {
    let full = try FileDescriptor(opening: "/dev/full", O_WRONLY)
    let failure = #expect(throws: FileSystemFailure.self) { try full.write([1, 2, 3]) }
    #expect(failure?.number == ENOSPC)
    #expect(failure?.description == "cannot write “/dev/full”: No space left on device")
  }

  @Test func `what killed runs left is swept, and nothing else`() throws {
    for name in [".feedgen-1.tmp", ".feedgen-99.tmp", ".feedgen", "a.tmp", ".feedgen-1", "a.xml"] {
      try folder.write(name, "x")
    }
    AtomicFile.sweep(folder.path)
    #expect(folder.names() == [".feedgen", ".feedgen-1", "a.tmp", "a.xml"])
    AtomicFile.sweep(folder.path("nowhere"))
  }
}
