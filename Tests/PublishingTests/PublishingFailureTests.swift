import Diagnostics
import FileSystem
import Glibc
import Testing

@testable import Publishing

@Suite struct PublishingFailureTests {
  @Test func `what the system refused is about a file`() throws {
    let failure = PublishingFailure.fileSystem(FileSystemFailure("open", "a/b", number: EACCES))
    let diagnostic = try #require(failure.diagnostic)
    #expect(diagnostic.code == .unusableFile)
    #expect(diagnostic.file == "a/b")
    #expect(diagnostic.message == "cannot open: Permission denied")
  }

  @Test func `a lock that another run kept is about its folder`() throws {
    let diagnostic = try #require(PublishingFailure.locked(folder: "f", seconds: 60).diagnostic)
    #expect(diagnostic.code == .anotherRun)
    #expect(diagnostic.file == "f")
    #expect(diagnostic.message == "was kept by another run for 60 seconds")
  }

  @Test func `what the list says already is not said again`() {
    #expect(PublishingFailure.configuration.diagnostic == nil)
    #expect(PublishingFailure.notOneFeed(paths: []).diagnostic == nil)
  }
}
