import Glibc
import TestSupport
import Testing

@testable import FileSystem

@Suite struct DirectoryListingTests {
  @Test func `names come in the order of their bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a", "B", "é", "z", "日", "a b"] { try folder.write(name, "") }
    let listing = try DirectoryListing(ofPath: folder.path)
    #expect(listing.names == ["B", "a", "a b", "b", "z", "é", "日"])
    #expect(listing.unreadableNames == [])
  }

  @Test func `a name that is not UTF-8 is kept apart`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFile(named: [0x61, 0xE9, 0x2E, 0x6D, 0x64])
    try folder.write("b.md", "")
    let listing = try DirectoryListing(ofPath: folder.path)
    #expect(listing.names == ["b.md"])
    #expect(listing.unreadableNames == ["a\u{FFFD}.md"])
  }

  @Test func `what cannot be listed says why`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "")
    let failure = #expect(throws: FileSystemFailure.self) {
      try DirectoryListing(ofPath: folder.path("a"))
    }
    #expect(failure?.number == ENOTDIR)
    #expect(failure?.description == "cannot list “\(folder.path("a"))”: Not a directory")
  }
}
