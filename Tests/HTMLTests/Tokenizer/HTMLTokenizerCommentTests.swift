import HTML
import Testing

/// The comment states, finished and not.
struct HTMLTokenizerCommentTests {
  @Test(arguments: [
    ("<!---->", ""), ("<!-- a -->", " a "), ("<!-->", ""), ("<!--->", ""), ("<!--a--->", "a-"),
    ("<!--a--!>", "a"), ("<!--a--!-->", "a--!"), ("<!--a--b-->", "a--b"), ("<!--a-b-->", "a-b"),
    ("<!----->", "-"), ("<!----!>", ""), ("<!--a<!--b-->", "a<!--b"), ("<!--<!-->", "<!"),
    ("<!--a<!-->", "a<!"), ("<!--<!--!>", "<!"), ("<!--a->b-->", "a->b"), ("<!-->-->", ""),
    ("<!-- > -- > -->", " > -- > "), ("<!--a!>-->", "a!>"), ("<!--a--!b-->", "a--!b"),
    ("<!---!>-->", "-!>"), ("<!--<b>&amp;-->", "<b>&amp;"),
  ])
  func `a comment ends where the standard says`(html: String, data: String) {
    #expect(tokens(html).first == comment(data))
  }

  @Test func `text goes on behind a comment`() {
    #expect(tokens("<!-->a") == [comment(""), text("a")])
    #expect(tokens("<!--->a-->") == [comment(""), text("a-->")])
    #expect(tokens("<!--a--!>b<!--c-->d") == [comment("a"), text("b"), comment("c"), text("d")])
  }

  @Test(arguments: [
    ("<!--", ""), ("<!--a", "a"), ("<!---", ""), ("<!----", ""), ("<!--a-", "a"), ("<!--a--", "a"),
    ("<!--a--!", "a"), ("<!--a---", "a-"), ("<!--a--!-", "a--!"), ("<!--<!-", "<!"),
    ("<!---!", "-!"),
    ("<!--<!--", "<!"),
  ])
  func `a comment that the input ends in loses its half closing`(html: String, data: String) {
    #expect(tokens(html) == [comment(data)])
  }

  @Test(arguments: [
    ("<!>", ""), ("<!x>", "x"), ("<!->", "-"), ("<!-x-->", "-x--"),
    ("<?php echo 1 ?>", "?php echo 1 ?"),
    ("<?>", "?"), ("</ a>", " a"), ("</3>", "3"), ("<!x", "x"), ("<!", ""), ("<?", "?"),
    ("</!", "!"),
    ("<!DOCTYP>", "DOCTYP"),
  ])
  func `what is no markup becomes a comment up to the next greater-than sign`(
    html: String,
    data: String
  ) {
    #expect(tokens(html) == [comment(data)])
  }
}
