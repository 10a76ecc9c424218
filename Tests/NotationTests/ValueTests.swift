import Diagnostics
import Notation
import Testing

struct ValueTests {
  private let map = readJSON(
    Array(#"{"s": "1", "n": 1.50, "i": 7, "b": true, "z": null, "a": [1], "o": {"k": 2}}"#.utf8)
  ).value

  @Test(arguments: [
    ("s", "1"),
    ("n", nil),
    ("b", nil),
    ("z", nil),
    ("a", nil),
    ("o", nil),
  ])
  func `only a string is a string`(key: String, string: String?) {
    #expect(map?[key]?.string == string)
  }

  @Test(arguments: [
    ("s", "1"),
    ("n", "1.50"),
    ("i", "7"),
    ("b", "true"),
    ("z", nil),
    ("a", nil),
    ("o", nil),
  ])
  func `the text of a scalar is what the author typed`(key: String, text: String?) {
    #expect(map?[key]?.scalarText == text)
  }

  @Test(arguments: [
    ("s", "a text"),
    ("n", "a number"),
    ("b", "true or false"),
    ("z", "nothing"),
    ("a", "a list"),
    ("o", "a map"),
  ])
  func `kinds have names that people know`(key: String, kind: String) {
    #expect(map?[key]?.kind == kind)
  }

  @Test func `numbers are read as numbers and nothing else is`() {
    #expect(map?["i"]?.integer == 7)
    #expect(map?["n"]?.double == 1.5)
    #expect(map?["n"]?.integer == nil)
    #expect(map?["s"]?.integer == nil)
    #expect(map?["s"]?.double == nil)
  }

  @Test func `members are found by key, and only in objects`() {
    #expect(map?["o"]?["k"]?.integer == 2)
    #expect(map?["o"]?["x"] == nil)
    #expect(map?["a"]?["k"] == nil)
    #expect(map?["a"]?.array?.count == 1)
    #expect(map?["o"]?.array == nil)
    #expect(map?["z"]?.isNull == true)
    #expect(map?["b"]?.boolean == true)
    #expect(map?["s"]?.boolean == nil)
  }
}
