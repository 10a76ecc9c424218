import HTML
import Testing

@Suite struct PlainTitleTests {
  @Test(arguments: [
    ("Plain words", "Plain words"),
    ("", ""),
    ("Tom &amp; Jerry", "Tom & Jerry"),
    ("&amp;amp;", "&amp;"),
    ("AT&T &copy 2025", "AT&T © 2025"),
    ("&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"),
    ("<em>Very</em> <code class=\"x>y\">swift</code>", "Very swift"),
    ("one<br>two<br/>three<wbr>four", "one two threefour"),
    ("The <head> element", "The <head> element"),
    ("Array<T> and a < b", "Array<T> and a < b"),
    ("I <3 you & me", "I <3 you & me"),
    ("<script> & <title>", "<script> & <title>"),
    ("a <!-- b --> c", "a <!-- b --> c"),
    ("a </b c", "a </b c"),
    ("<B>loud</B>", "loud"),
    ("  two \n\t lines ", "two lines"),
    ("\u{3000}全角\u{3000}", "全角"),
    ("nul\u{0}and\u{8}bell&#8;", "nulandbell"),
    ("a <a <b x", "a <a <b x"),
  ])
  func `reads a title as text`(title: String, text: String) {
    #expect(PlainTitle.text(of: title) == text)
  }

  @Test func `keeps a no-break space inside a line`() {
    #expect(PlainTitle.text(of: "Quoi\u{A0}?") == "Quoi\u{A0}?")
  }

  @Test(arguments: ["<", "<a ", "<T", "&", "<3", "</", "<!--", "<a x='"])
  func `takes linear time`(unit: String) {
    let title = String(repeating: unit, count: 100_000)
    #expect(!PlainTitle.text(of: title).isEmpty)
  }
}
