import Testing

@testable import HTML

/// The table of named references.
struct NamedCharacterReferencesTests {
  private var lines: [Substring] { NamedCharacterReferences.table.split(separator: "\n") }

  @Test func `the table has the 2,231 names of the standard, 106 of them without a semicolon`() {
    let old = lines.filter { $0.contains("*") }
    #expect(old.count == 106)
    #expect(lines.count + old.count == 2231)
  }

  @Test func `every name of the table is found, with what its line says`() {
    for line in lines {
      let parts = line.split(separator: " ")
      let name = parts[0].replacing("*", with: "")
      let points = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      let entry = NamedCharacterReferences.entry(named: ArraySlice(name.utf8))
      #expect(entry?.scalar.value == points.first, "\(line)")
      #expect(entry?.combining?.value == points.dropFirst().first, "\(line)")
      #expect(entry?.isOld == parts[0].hasSuffix("*"), "\(line)")
    }
  }

  @Test(arguments: ["", "A", "z", "zwnjx", "AEli", "amP", "zzzz", "AAAA", "1", "é", "Zz", "aa"])
  func `what is no name is not found`(name: String) {
    #expect(NamedCharacterReferences.entry(named: ArraySlice(name.utf8)) == nil)
  }

  @Test(.enabled(if: Command.output(of: "python3 --version").isEmpty == false))
  func `the table is what its generator makes`() {
    let folder = Command.packageFolder + "/Sources/HTML/CharacterReferences"
    let made = Command.output(of: "python3 '\(folder)/generate-named-references.py'")
    let kept = Command.output(of: "cat '\(folder)/NamedCharacterReferences.swift'")
    #expect(made == kept)
  }
}
