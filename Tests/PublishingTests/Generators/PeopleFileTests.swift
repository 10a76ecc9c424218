import Diagnostics
import FileSystem
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct PeopleFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func people(_ name: String) throws -> [String: AuthorField] {
    var diagnostics = DiagnosticList()
    let people = try PeopleFile(path: folder.path(name)).people(&diagnostics)
    #expect(diagnostics.items.isEmpty)
    return people
  }

  @Test(arguments: ["a.yml", "a.json"])
  func `people have a name, a mail address and a page`(name: String) throws {
    try folder.write(
      name,
      #"{"jane": {"name": "Jane Doe", "email": "j@example.org", "uri": "/j", "url": "/k"}, "bob": "Bob B", "x": {}}"#
    )
    let people = try people(name)
    #expect(people["jane"]?.name == "Jane Doe")
    #expect(people["jane"]?.email == "j@example.org")
    #expect(people["jane"]?.url?.value == "/j")
    #expect(people["bob"] == AuthorField(name: "Bob B"))
    #expect(people["x"] == AuthorField(name: "x"))
  }

  @Test func `a folder has a file for each`() throws {
    try folder.write("authors/jane.yml", "name: Jane Doe\n")
    try folder.write("authors/readme.txt", "no: one\n")
    #expect(try people("authors") == ["jane": AuthorField(name: "Jane Doe")])
  }

  @Test func `a file that cannot be read is told`() throws {
    try folder.write("a.yml", "- x\n")
    var diagnostics = DiagnosticList()
    #expect(try PeopleFile(path: folder.path("a.yml")).people(&diagnostics).isEmpty)
    #expect(diagnostics.hasErrors)
    #expect(throws: FileSystemFailure.self) {
      try PeopleFile(path: folder.path("none.yml")).people(&diagnostics)
    }
  }
}
