import Glibc
import LibXML
import Testing

@Suite struct XMLWriterTests {
  private func written(_ body: (XMLWriter) -> Void) throws -> String {
    let writer = XMLWriter()
    body(writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `elements that hold elements are indented, those with text are not`() throws {
    let document = try written { writer in
      writer.element("feed", ["xmlns": "urn:a"]) {
        writer.element("title", ["type": "text"], text: "T")
        writer.element("author") { writer.element("name", text: "N") }
        writer.element("empty") {}
        writer.element("link", ["href": "x"])
        writer.element("blank", text: "")
      }
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="urn:a">
          <title type="text">T</title>
          <author>
            <name>N</name>
          </author>
          <empty/>
          <link href="x"/>
          <blank></blank>
        </feed>

        """
    )
  }

  @Test func `instructions and comments have lines of their own before the element`() throws {
    let document = try written { writer in
      writer.instruction("xml-stylesheet", ["type": "text/css", "title": nil, "href": "?>&\"x"])
      writer.comment(" A comment. ")
      writer.element("a")
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="?&gt;&amp;&quot;x"?>
        <!-- A comment. -->
        <a/>

        """
    )
    #expect(try XMLParser.parse(Array(document.utf8)).name == "a")
  }

  @Test func `an attribute without a value is left out`() throws {
    let document = try written { $0.element("a", ["b": nil, "c": "1"]) }
    #expect(document.hasSuffix("<a c=\"1\"/>\n"))
  }

  @Test func `text is escaped where it must be and nowhere else`() throws {
    let document = try written { $0.element("a", text: "<b> & \"c\" 'd' ]]> 中\r\n\t") }
    #expect(document.hasSuffix("<a>&lt;b&gt; &amp; \"c\" 'd' ]]&gt; 中&#13;\n\t</a>\n"))
  }

  @Test func `values keep their white space and their script`() throws {
    let document = try written { $0.element("a", ["b": "<\"&'>\t\n\r中"]) }
    #expect(document.hasSuffix("<a b=\"&lt;&quot;&amp;'&gt;&#9;&#10;&#13;中\"/>\n"))
  }

  @Test func `text and values come back from a parser as they went in`() throws {
    let text = "  \r\n\r<x>&amp;]]>\t\"' \u{85}\u{2028}é中😀\n"
    let writer = XMLWriter()
    writer.element("a", ["b": text], text: text)
    let root = try XMLParser.parse(writer.finish())
    #expect(root.text == text)
    #expect(root.attribute("b") == text)
  }

  @Test func `what XML cannot carry is taken out and counted, from values as well`() throws {
    let writer = XMLWriter()
    writer.element("a", ["b": "x\u{1}y"], text: [0x61, 0x00, 0xFF, 0x62])
    let root = try XMLParser.parse(writer.finish())
    #expect(root.attribute("b") == "xy")
    #expect(root.text == "a\u{FFFD}b")
    #expect(writer.removedCharacterCount == 3)
  }

  @Test func `an element closes when its closure throws`() throws {
    struct Stop: Error {}
    let writer = XMLWriter()
    writer.element("a") {
      do throws(Stop) {
        try writer.element("b") { () throws(Stop) in throw Stop() }
      } catch {}
    }
    #expect(try XMLParser.parse(writer.finish()).elements.map(\.name) == ["b"])
  }

  @Test func `a document is handed on as it is written, and nothing of it is kept`() throws {
    var (pieces, largest) = (0, 0)
    var document: [UInt8] = []
    let writer = XMLWriter { piece in
      pieces += 1
      largest = max(largest, piece.count)
      document += piece
    }
    let whole = XMLWriter()
    for writer in [writer, whole] {
      writer.element("a") {
        for _ in 0..<10_000 { writer.element("b", text: "some text in an element") }
      }
    }
    #expect(writer.finish().isEmpty)
    #expect(document == whole.finish())
    #expect(pieces > 3)
    #expect(largest < 100_000)
  }

  @Test func `a name that is none stops the program`() async {
    await #expect(processExitsWith: .failure) { XMLWriter().element("a b") }
    await #expect(processExitsWith: .failure) { XMLWriter().element("a", ["1": "x"]) }
    await #expect(processExitsWith: .failure) { XMLWriter().element("a:b:c") }
  }
}
