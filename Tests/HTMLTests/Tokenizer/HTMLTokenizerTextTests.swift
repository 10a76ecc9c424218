import HTML
import Testing

/// The data, RCDATA and CDATA section states, and what holds for the input as a whole.
struct HTMLTokenizerTextTests {
  @Test func `text without markup is one token`() {
    #expect(tokens("just words, 日本 and \u{1F600}") == [text("just words, 日本 and \u{1F600}")])
  }

  @Test func `an empty input has no token`() {
    #expect(tokens("") == [])
  }

  @Test(arguments: ["a < b", "a <3", "<", "a<", "<<<", "<=>", "</", "a</", "< a>", "<é>"])
  func `a less-than sign that begins nothing is text`(html: String) {
    #expect(tokens(html) == [text(html)])
  }

  @Test func `an empty end tag vanishes and does not split text`() {
    #expect(tokens("a</>b") == [text("ab")])
    #expect(tokens("</><b>") == [start("b")])
    #expect(tokens("<b></></b>") == [start("b"), end("b")])
  }

  @Test func `every line break becomes a line feed`() {
    #expect(tokens("a\r\nb\rc\n\rd\r") == [text("a\nb\nc\n\nd\n")])
    #expect(tokens("<a\rb='\r\n'\r\n><!--\r-->") == [start("a", ["b": "\n"]), comment("\n")])
    #expect(tokens("<script>\r\n\r</script>") == [start("script"), text("\n\n"), end("script")])
  }

  @Test func `a reference to CR stays a CR`() {
    #expect(tokens("a&#13;b") == [text("a\rb")])
  }

  @Test func `NUL stays in text and is replaced everywhere else`() {
    #expect(tokens("a\0b") == [text("a\0b")])
    #expect(tokens("<a\0 b\0=\0 c='\0'>") == [start("a�", ["b�": "�", "c": "�"])])
    #expect(tokens("<!--\0--><!\0>") == [comment("�"), comment("�")])
    #expect(tokens("<title>\0</title>") == [start("title"), text("�"), end("title")])
    #expect(tokens("<style>\0") == [start("style"), text("�")])
    #expect(tokens("<script>\0") == [start("script"), text("�")])
    #expect(tokens("<plaintext>\0") == [start("plaintext"), text("�")])
    #expect(tokens("<!doctype a\0 public '\0'>") == [doctype("a�", public: "�")])
  }

  @Test(arguments: ["title", "textarea"])
  func `references count but tags do not in RCDATA`(name: String) {
    #expect(
      tokens("<\(name)>a<b>&amp;</c>&copy</\(name)>d") == [
        start(name), text("a<b>&</c>©"), end(name), text("d"),
      ]
    )
  }

  @Test func `RCDATA reaches to its own end tag or the end of the input`() {
    #expect(tokens("<title>a</TITLE >b") == [start("title"), text("a"), end("title"), text("b")])
    #expect(
      tokens("<title>a</titles></title/>") == [start("title"), text("a</titles>"), end("title")]
    )
    #expect(tokens("<title>a</title") == [start("title"), text("a</title")])
    #expect(tokens("<title></title>") == [start("title"), end("title")])
    #expect(tokens("<title>") == [start("title")])
  }

  @Test func `a CDATA section is text in foreign content`() {
    #expect(tokens("a<![CDATA[<b>&amp;]]]>c", foreign: true) == [text("a<b>&amp;]c")])
    #expect(tokens("<![CDATA[]]><b>", foreign: true) == [start("b")])
    #expect(tokens("<![CDATA[a]]\r>\0", foreign: true) == [text("a]]\n>\0")])
    #expect(tokens("<![CDATA[", foreign: true) == [])
    #expect(tokens("<![CDATA[a]]", foreign: true) == [text("a]]")])
  }

  @Test func `a CDATA section is a comment in HTML`() {
    #expect(tokens("<![CDATA[a>b]]>") == [comment("[CDATA[a"), text("b]]>")])
    #expect(tokens("<![cdata[a>", foreign: true) == [comment("[cdata[a")])
  }

  @Test func `reading begins where it is told to`() {
    var tokenizer = HTMLTokenizer(Array("<x>ab<c>".utf8), from: 3)
    #expect(tokenizer.next() == text("ab"))
    #expect(tokenizer.source == 3..<5)
    #expect(tokenizer.next() == start("c"))
    #expect(tokenizer.source == 5..<8)
    #expect(tokenizer.next() == nil)
  }

  @Test func `a start beyond the input reads nothing`() {
    var tokenizer = HTMLTokenizer([0x61], from: 9)
    #expect(tokenizer.next() == nil)
  }
}
