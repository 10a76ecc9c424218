import Diagnostics
import Testing

@testable import Notation

@Suite struct JSONTextTests {
  /// The column of a byte of what the string in a list says.
  private func column(_ text: String, byte: Int) throws -> Int {
    let file = SourceFile(path: "x.json", bytes: Array(text.utf8))
    var problems = DiagnosticList()
    let root = try #require(JSONReader.read(file, diagnostics: &problems))
    let value = try #require(root.array?.first)
    return JSONText.place(ofByte: byte, in: value, of: file).column
  }

  @Test(arguments: [
    (#"["abc"]"#, 0, 3), (#"["abc"]"#, 2, 5), (#"["abc"]"#, 3, 6), (#"["a\"b"]"#, 2, 6),
    (#"["é\\x"]"#, 3, 7), (#"["\u00e9x"]"#, 2, 9), (#"["\u0041x"]"#, 1, 9),
    (#"["\u65e5x"]"#, 3, 9), (#"["\ud83d\ude00x"]"#, 4, 15), (#"["\u65e5x"]"#, 1, 3),
    (#"["ab"]"#, 99, 5),
  ])
  func `a byte of a string is found behind its escapes`(text: String, byte: Int, column: Int) throws
  {
    #expect(try self.column(text, byte: byte) == column)
  }
}
