import Testing

@testable import Markup

@Suite struct ExcerptSeparatorTests {
  private func beginning(
    _ separator: String,
    _ source: String,
    _ notation: BodyNotation = .html
  ) -> String? {
    ExcerptSeparator(separator)?.beginning(of: Array(source.utf8), notation)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("[end]", "One [end] two [end]", "One "), ("\n\n", "One\ntwo\n\nthree\n\nfour", "One\ntwo"),
    ("\n\n", "\n\nOne\n\ntwo", "\n\nOne"), ("\n\n", "One\r\n\r\ntwo", "One"),
    ("---", "One\n---\n", "One\n"),
    ("<!-- end -->", "<p>One</p><!-- end --><p>two</p>", "<p>One</p>"), ("（完）", "一（完）二", "一"),
    ("\r\n\r\n", "One\n\ntwo", "One"),
  ])
  func `ends the source at its first place`(separator: String, source: String, expected: String) {
    #expect(beginning(separator, source) == expected)
  }

  @Test(arguments: ["no mark", "", "[end] nothing before it", "  [end]"])
  func `is nothing without a mark behind text`(source: String) {
    #expect(beginning("[end]", source) == nil)
  }

  @Test func `is none if it is empty`() {
    #expect(ExcerptSeparator("") == nil)
  }

  @Test(arguments: [
    "```\n[end]\n```\n", "~~~~ text\n[end]\n~~~\n[end]\n~~~~\n", "a `[end]` b", "a ``x ` [end]`` b",
    "a\n\n    [end]\n", "a\n\n\t[end]\n\n    [end]\n", "<pre>\n[end]\n</pre>\n",
    "<code>[end]</code>",
    "<PRE>[end]</PRE>", "- ```\n  [end]\n  ```\n",
  ])
  func `is none in the code of Markdown`(code: String) {
    #expect(
      beginning("[end]", "Text\n\n\(code)\nmore [end] rest", .markdown)?
        .hasPrefix("Text\n\n\(code)\nmore ") == true
    )
  }

  @Test(arguments: [
    "<pre>[end]</pre>", "<script>[end]</script>", "<p><code class=\"x\">[end]</code></p>",
  ])
  func `is none in the code of HTML`(code: String) {
    #expect(beginning("[end]", "<p>Text</p>\(code) more [end] rest") == "<p>Text</p>\(code) more ")
  }

  @Test(arguments: [
    "a ` b\n\n[end]", "a ``` b [end]", "<pre> [end]", "text\n    [end]", "* * *\n[end]",
  ])
  func `counts where code is not closed, or is none`(source: String) {
    #expect(beginning("[end]", source, .markdown) != nil)
  }

  @Test func `takes the targets of links with it`() throws {
    let source = "See [it][1]. %% More.\n\n[1]: https://a.org/\n[x]: /y \"t\"\ntext [1]: no\n"
    #expect(
      beginning("%%", source, .markdown)
        == "See [it][1]. \n\n[1]: https://a.org/\n[x]: /y \"t\"\n"
    )
  }

  @Test func `costs linear time in sources full of openings`() {
    for opening in ["`", "<pre", "``\n", "%", "<code>"] {
      let source = "x" + String(repeating: opening, count: 60_000)
      _ = beginning("%%", source, .markdown)
    }
  }
}
