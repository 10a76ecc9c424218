import Diagnostics
import Notation
import Testing

struct JSONWriterTests {
  private func written(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout: layout)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("title")
    writer.string("a")
    writer.key("items")
    writer.beginArray()
    writer.integer(-1)
    writer.boolean(true)
    writer.null()
    writer.endArray()
    writer.key("none")
    writer.beginArray()
    writer.endArray()
    writer.key("map")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
  }

  @Test func `compact text has no white space`() {
    let text = written(.compact, sample)
    #expect(text == #"{"title":"a","items":[-1,true,null],"none":[],"map":{}}"#)
  }

  @Test func `pretty text has a line for each member and element`() {
    let text = written(.pretty, sample)
    let expected = """
      {
        "title": "a",
        "items": [
          -1,
          true,
          null
        ],
        "none": [],
        "map": {}
      }
      """
    #expect(text == expected)
  }

  @Test(arguments: [
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\0\u{8}\u{1F}", #""\u0000\u0008\u001f""#),
    ("\u{2028}x\u{2029}", #""\u2028x\u2029""#),
    ("\u{7F}é€😀<&>", "\"\u{7F}é€😀<&>\""),
    ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""),
    ("", "\"\""),
  ])
  func `escapes only what must be escaped`(text: String, expected: String) {
    #expect(written(.compact) { $0.string(text) } == expected)
    #expect(written(.compact) { $0.string(utf8: Array(text.utf8)) } == expected)
  }

  @Test func `what is written is read back`() {
    let keys = ["", "a\"", "\u{0}", "é\u{2028}", "\\u0041"]
    let text = written(.pretty) { writer in
      writer.beginObject()
      for key in keys {
        writer.key(key)
        writer.string(key + key)
      }
      writer.endObject()
    }
    let value = readJSON(Array(text.utf8)).value
    #expect(value?.object?.map(\.key) == keys)
    #expect(value?.object?.map(\.value.text) == keys.map { $0 + $0 })
  }

  @Test func `lines of JSON follow each other`() {
    let text = written(.compact) { writer in
      for number in 1...2 {
        writer.beginArray()
        writer.integer(number)
        writer.endArray()
        writer.endLine()
      }
    }
    #expect(text == "[1]\n[2]\n")
  }
}
