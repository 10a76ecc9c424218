import HTML
import Testing

/// The RAWTEXT, script data and PLAINTEXT states.
struct HTMLTokenizerRawTextTests {
  @Test(arguments: ["style", "xmp", "iframe", "noembed", "noframes", "script"])
  func `neither tags nor references count in raw text`(name: String) {
    #expect(
      tokens("<\(name)>a<b>&amp;</\(name)>c") == [
        start(name), text("a<b>&amp;"), end(name), text("c"),
      ]
    )
  }

  @Test func `raw text reaches to its own end tag or the end of the input`() {
    #expect(
      tokens("<style>a</styles></script></STYLE\n>b").dropFirst().first
        == text("a</styles></script>")
    )
    #expect(tokens("<style>a</style") == [start("style"), text("a</style")])
    #expect(tokens("<style>a</style x") == [start("style"), text("a")])
    #expect(tokens("<style></style>") == [start("style"), end("style")])
    #expect(tokens("<xmp>") == [start("xmp")])
  }

  @Test func `a self-closing flag does not keep a content from being raw`() {
    #expect(tokens("<style/><b>") == [start("style", selfClosing: true), text("<b>")])
  }

  @Test func `noscript holds markup unless scripts run`() {
    #expect(tokens("<noscript><b></noscript>") == [start("noscript"), start("b"), end("noscript")])
    #expect(
      tokens("<noscript><b></noscript>", scripting: true) == [
        start("noscript"), text("<b>"), end("noscript"),
      ]
    )
  }

  @Test func `foreign content holds no raw text`() {
    #expect(tokens("<style><b>&amp;", foreign: true) == [start("style"), start("b"), text("&")])
    #expect(tokens("<title><b>", foreign: true) == [start("title"), start("b")])
  }

  @Test func `plaintext has no end`() {
    #expect(
      tokens("<plaintext>a</plaintext>&amp;<!--") == [
        start("plaintext"), text("a</plaintext>&amp;<!--"),
      ]
    )
  }

  /// What the script's content is, and what follows it.
  @Test(arguments: [
    ("a", "a"),
    ("<!-- </script> -->", "<!-- "),
    ("<!--<script></script>--></script>", "<!--<script></script>-->"),
    ("<!--<script></script></script>", "<!--<script></script>"),
    ("<!--<script>--></script>", "<!--<script>-->"),
    ("<!--<script>-- ></script>-- ></script>", "<!--<script>-- ></script>-- >"),
    ("<!--><script></script>", "<!--><script>"),
    ("<!---><script></script>", "<!---><script>"),
    ("<!--<scripts></script>", "<!--<scripts>"),
    ("<!--<SCRIPT/</script ></script>", "<!--<SCRIPT/</script >"),
    ("<!--<script></scripts></script></script>", "<!--<script></scripts></script>"),
    ("<!--<script><script></script></script>", "<!--<script><script></script>"),
    ("<script></script>", "<script>"),
    ("<!-<script></script>", "<!-<script>"),
    ("--></script>", "-->"),
  ])
  func `a script ends where its escapes allow`(content: String, expected: String) {
    let html = "<script>" + content + "</script>"
    #expect(tokens(html).dropFirst().first == text(expected))
  }

  @Test func `a script that never ends is text to the end of the input`() {
    #expect(
      tokens("<script><!--<script></script>") == [start("script"), text("<!--<script></script>")]
    )
    #expect(tokens("<script>a</script") == [start("script"), text("a</script")])
    #expect(tokens("<script><!") == [start("script"), text("<!")])
  }
}
