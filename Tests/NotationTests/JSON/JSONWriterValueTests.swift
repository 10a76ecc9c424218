import Diagnostics
import Notation
import Testing

@Suite struct JSONWriterValueTests {
  private func json(_ yaml: String) throws -> String {
    let file = SourceFile(path: "a.yml", bytes: Array(yaml.utf8))
    var reader = YAMLReader(file, range: 0..<file.bytes.count)
    var diagnostics = DiagnosticList()
    let read = reader.read(diagnostics: &diagnostics)
    let value = try #require(read)
    var writer = JSONWriter(layout: .compact)
    writer.value(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("{a: [1, b, true, null], c: {}}", #"{"a":[1,"b",true,null],"c":{}}"#),
    ("\"1\"", #""1""#), ("-12", "-12"), ("1.10", #""1.10""#), ("007", #""007""#), ("+1", #""+1""#),
    ("no", #""no""#), ("2025-01-01", #""2025-01-01""#), ("\"a\\\"b\"", #""a\"b""#),
  ])
  func `a value is written as JSON that means the same`(yaml: String, json: String) throws {
    #expect(try self.json(yaml) == json)
  }
}
