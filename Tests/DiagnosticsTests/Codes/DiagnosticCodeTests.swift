import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticCodeTests {
  @Test func `every declared code is listed`() throws {
    let declared = try declaredNames()
    let listed = DiagnosticCode.all.map(\.name)
    #expect(!declared.isEmpty)
    #expect(declared.sorted() == listed)
  }

  @Test func `names are unique`() {
    let names = DiagnosticCode.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: DiagnosticCode.all.map(\.name))
  func `a name is kebab-case`(name: String) {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    #expect(words.allSatisfy { !$0.isEmpty })
    #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
  }

  @Test(arguments: DiagnosticCode.all.map(\.name))
  func `a code can be found by its name`(name: String) {
    #expect(DiagnosticCode.named(name)?.name == name)
  }

  @Test(arguments: DiagnosticCode.all.map(\.name))
  func `a summary is one lower-case line without a full stop`(name: String) throws {
    let summary = try #require(DiagnosticCode.named(name)).summary
    #expect(!summary.isEmpty && !summary.contains("\n") && !summary.hasSuffix("."))
    #expect(!startsLikeSentence(summary))
  }

  @Test(arguments: DiagnosticCode.all.map(\.name))
  func `an explanation is prose and a remedy is a phrase`(name: String) throws {
    let code = try #require(DiagnosticCode.named(name))
    #expect(code.explanation.hasSuffix("."))
    #expect(!code.remedy.isEmpty && !code.remedy.contains("\n") && !code.remedy.hasSuffix("."))
  }

  /// The names in the declarations of `Sources/Diagnostics/Codes`.
  private func declaredNames() throws -> [String] {
    try PackageFile("Sources/Diagnostics/Codes").sources().flatMap { file in
      try file.text().split(separator: "= DiagnosticCode(").dropFirst().compactMap { rest in
        rest.split(separator: "\"", maxSplits: 2).dropFirst().first.map(String.init)
      }
    }
  }

  /// Whether a text begins with a capital letter that is not the start of a name in capitals, as in “RSS” or “XML”.
  private func startsLikeSentence(_ text: String) -> Bool {
    let start = Array(text.prefix(2))
    guard let first = start.first, first.isUppercase else { return false }
    return start.count < 2 || start[1].isLowercase || start[1] == " "
  }
}
