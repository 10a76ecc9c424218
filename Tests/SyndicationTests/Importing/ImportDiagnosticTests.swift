import TestSupport
import Testing

@testable import Diagnostics
@testable import Syndication

/// Each thing that an import has to say is said, and only then.
@Suite struct ImportDiagnosticTests {
  @Test func `a line of the state that is none is told with its number, and no other`() throws {
    var site = try ImportedFolder()
    #expect(try site.take([entry("1")]).added == 1)
    #expect(site.diagnostics.items.isEmpty)
    let state = site.folder.text(".feedgen/import.jsonl") ?? ""
    let foreign = #"{"folder":"elsewhere","file":"a.md","ids":["urn:test:1"]}"# + "\n"
    try site.folder.write(".feedgen/import.jsonl", foreign + "{\"x\":1}\n" + state)
    #expect(try site.take([entry("1"), entry("2")]).added == 1)
    #expect(site.diagnostics.items.map(\.code) == [.invalidImportState])
    #expect(site.diagnostics.items.map(\.position?.line) == [2])
    // What is known of another folder stays as it is; the line that was none is gone.
    let written = site.folder.text(".feedgen/import.jsonl") ?? ""
    #expect(written.contains(foreign))
    #expect(!written.contains("\"x\""))
    #expect(try site.take([entry("1")]).isUnchanged)
    #expect(site.diagnostics.items.count == 1)
  }

  @Test func `every code of an import is told by a test of it`() {
    // The others are in ImporterTests and FloodTests, each with what nearly is one.
    let told: Set<DiagnosticCode> = [.invalidImportState, .editedPost, .newEntryIDs]
    #expect(Set(DiagnosticCode.importCodes) == told)
  }
}
