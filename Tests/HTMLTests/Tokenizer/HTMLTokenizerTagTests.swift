import HTML
import Testing

/// The tag and attribute states.
struct HTMLTokenizerTagTests {
  @Test func `names are read in lower case`() {
    #expect(tokens("<DIV></DiV><X-Ö>") == [start("div"), end("div"), start("x-Ö")])
  }

  @Test func `a name reaches to white space, a solidus or the end of the tag`() {
    #expect(tokens("<a<b'c\"d=e>") == [start("a<b'c\"d=e")])
    #expect(tokens("<a\u{C}b/c>") == [start("a", ["b": "", "c": ""])])
  }

  @Test func `a solidus before the end of the tag sets the flag, elsewhere it parts`() {
    #expect(tokens("<br/>") == [start("br", selfClosing: true)])
    #expect(tokens("<br / >") == [start("br")])
    #expect(tokens("<a/b/=c//>") == [start("a", ["b": "", "=c": ""], selfClosing: true)])
  }

  @Test func `an end tag loses its attributes and its flag`() {
    #expect(tokens("</a b='>' c/>") == [end("a")])
  }

  @Test(arguments: [
    ("<a b=\"c d\">", "c d"), ("<a b='c\"d'>", "c\"d"), ("<a b=c>", "c"), ("<a b = c >", "c"),
    ("<a b=\n\"c\">", "c"), ("<a b=c/>", "c/"), ("<a b=c=d'\"<`>", "c=d'\"<`"), ("<a b=>", ""),
    ("<a b>", ""), ("<a b=\"\">", ""), ("<a b=''>", ""), ("<a b=\"'>'\">", "'>'"), ("<a b =>", ""),
  ])
  func `values are read with and without quotes`(html: String, value: String) {
    #expect(tokens(html) == [start("a", ["b": value])])
  }

  @Test func `attributes need no white space between them`() {
    #expect(tokens("<a b='1'c=\"2\"d>") == [start("a", ["b": "1", "c": "2", "d": ""])])
    #expect(tokens("<a b c = 1 d>") == [start("a", ["b": "", "c": "1", "d": ""])])
  }

  @Test func `an equals sign can begin a name, and other strange bytes belong to it`() {
    #expect(tokens("<a =b=c>") == [start("a", ["=b": "c"])])
    #expect(tokens("<a \"b'<=c>") == [start("a", ["\"b'<": "c"])])
  }

  @Test func `of two attributes of one name the first counts`() {
    #expect(tokens("<a b=1 B=2 b>") == [start("a", ["b": "1"])])
  }

  @Test func `duplicates are found among very many attributes`() {
    let names = (0..<3000).map { "a\($0)" }
    let html = "<x " + (names + names).map { "\($0)=1" }.joined(separator: " ") + ">"
    guard case .startTag(let tag) = tokens(html).first else {
      Issue.record("there is no start tag")
      return
    }
    #expect(tag.attributes.map { string($0.name) } == names)
  }

  @Test(arguments: [
    "<a", "<a ", "<a b", "<a b ", "<a b=", "<a b= ", "<a b=c", "<a b=\"c", "<a b='c", "<a b='c'",
    "<a/", "<a b/", "</a", "</a b='", "<A B=C D",
  ])
  func `a tag that the input ends in is dropped and reported`(html: String) {
    var tokenizer = HTMLTokenizer(Array("x\(html)".utf8))
    #expect(tokenizer.next() == text("x"))
    #expect(tokenizer.next() == nil)
    #expect(tokenizer.unfinishedTag == 1..<1 + html.utf8.count)
  }

  @Test func `a finished input has no unfinished tag`() {
    var tokenizer = HTMLTokenizer(Array("<a>b</a>".utf8))
    while tokenizer.next() != nil {}
    #expect(tokenizer.unfinishedTag == nil)
  }

  @Test func `attributes know where their values stand`() {
    guard case .startTag(let tag) = tokens("<a b='cd' e=fg h i=>").first else {
      Issue.record("there is no start tag")
      return
    }
    #expect(tag.attributes.map(\.offset) == [6, 12, 15, 17])
  }
}
