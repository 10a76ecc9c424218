import Testing

@testable import Markup

@Suite struct SourceSetTests {
  @Test(arguments: [
    ("a", ["a|"]), ("a 1x, b 2x", ["a|1x", "b|2x"]), ("a,b 2x", ["a,b|2x"]),
    ("a, b,", ["a|", "b|"]),
    ("a (1, 2) 3w, b", ["a|(1, 2) 3w", "b|"]), (" ,, ", []), ("", []), ("a,,, b", ["a|", "b|"]),
  ])
  func `splits candidates as browsers do`(value: String, expected: [String]) {
    let found = SourceSet(Array(value.utf8)[...]).candidates.map {
      String(decoding: $0.url + [UInt8(ascii: "|")] + $0.descriptor, as: UTF8.self)
    }
    #expect(found == expected)
  }
}
