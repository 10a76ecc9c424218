import TestSupport
import Testing

@testable import Diagnostics

/// Holds the tests of all parts against the list of codes: none is there without a test that has it reported.
///
/// Near misses are counted where they are run: `RuleCaseTests`, `ConfirmationTests`, `PostProblemTests` and `NearMissTests` each
/// fail if a code of theirs has none, and together they have every list.
@Suite struct CodeEvidenceTests {
  /// The sources of the tests of every part but this one, in one text.
  private static let tests: Result<String, any Error> = Result {
    let sources = try PackageFile("Tests").sources().filter {
      !$0.path.contains("/Tests/DiagnosticsTests/")
    }
    return try sources.map { try $0.text() }.joined(separator: "\n")
  }

  @Test func `every code is expected by some test`() throws {
    let tests = try Self.tests.get()
    let words = Set(tests.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    let unseen = try declarations().filter { name, variable in
      !words.contains(name) && !words.contains(variable)
    }
    #expect(unseen.keys.sorted() == [])
  }

  @Test func `every list of codes is held against near misses`() throws {
    let tests = try Self.tests.get()
    let declared = try PackageFile("Sources/Diagnostics/DiagnosticCode.swift").text()
    let lists = declared.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.hasSuffix("Codes") && $0 != "Codes" }
    #expect(lists.count > 20)
    #expect(lists.filter { !tests.contains("DiagnosticCode.\($0)") } == [])
  }

  /// The variable of each code, by its name.
  private func declarations() throws -> [String: String] {
    var found: [String: String] = [:]
    for file in try PackageFile("Sources/Diagnostics/Codes").sources() {
      for part in try file.text().split(separator: "static let ").dropFirst() {
        let words = part.split(separator: "\"", maxSplits: 2)
        guard let head = words.first, head.contains("= DiagnosticCode("), words.count > 1 else {
          continue
        }
        found[String(words[1])] = String(head.prefix { $0.isLetter || $0.isNumber })
      }
    }
    #expect(found.keys.sorted() == DiagnosticCode.all.map(\.name))
    return found
  }
}
