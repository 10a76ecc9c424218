import Testing

@testable import Markup

@Suite struct AttributeListTests {
  @Test(arguments: [
    ("para\n{: .a #b c=\"d\"}\n", "<p id=\"b\">para</p>\n"),
    ("{:.a}\npara\n", "<p>para</p>\n"),
    ("{: .a}\n\nnext\n", "<p>next</p>\n"),
    ("*x*{: .a}{: #b} y\n", "<p><em>x</em> y</p>\n"),
    ("[x](u){:target=\"_blank\" rel='me'}.\n", "<p><a href=\"u\">x</a>.</p>\n"),
    ("![x](u){:.left}\n", "<p><img src=\"u\" alt=\"x\" /></p>\n"),
    ("`x`{:.language-c} y\n", "<p><code>x</code> y</p>\n"),
    ("# H {#id}\n", "<h1 id=\"id\">H</h1>\n"),
    ("H {#id .c}\n---\n", "<h2 id=\"id\">H</h2>\n"),
    ("# H\n{: #id .c}\n", "<h1 id=\"id\">H</h1>\n"),
    ("# H {.c k=v}\n", "<h1>H</h1>\n"),
    ("- a\n- b\n{: .l}\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("> q\n{: #q}\n", "<blockquote id=\"q\">\n<p>q</p>\n</blockquote>\n"),
    (
      "```\nx\n```\n{: .language-c #k}\n",
      "<pre id=\"k\"><code class=\"language-c\">x\n</code></pre>\n"
    ),
    ("* TOC\n{:toc}\n\na\n", "<p>a</p>\n"),
    ("1. TOC\n\n{:toc}\n\na\n", "<ol>\n<li>TOC</li>\n</ol>\n<p>a</p>\n"),
    ("a\n\n{:ref: .x}\n\nb\n", "<p>a</p>\n<p>b</p>\n"),
    ("a\n{.note}\n", "<p>a</p>\n"),
    ("Some text {: .note} more\n", "<p>Some text more</p>\n"),
    ("at the end {:.x}\n", "<p>at the end</p>\n"),
    ("a {: .x}\nb{: .y}, c\n", "<p>a\nb, c</p>\n"),
    ("a\n{: .x}\nb\n", "<p>a\n\nb</p>\n"),
    ("*em* {: .note}\n", "<p><em>em</em></p>\n"),
    ("{:.a} text {: k=\"v\"}{: #b} z\n", "<p>text z</p>\n"),
    ("- item {: .li}\n- {: .c} item\n", "<ul>\n<li>item</li>\n<li>item</li>\n</ul>\n"),
    (
      "* {: #c} *item*\n\n  {: .d} b\n",
      "<ul>\n<li>\n<p><em>item</em></p>\n<p>b</p>\n</li>\n</ul>\n"
    ),
  ])
  func `drops an attribute list and keeps its id`(markdown: String, expected: String) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test func `takes the row behind a table for its attributes`() throws {
    let output = try html(ofMarkdown: "|a|b|\n|-|-|\n|1|2|\n{: .t #t}\n")
    #expect(output.contains("<table id=\"t\">") && !output.contains("{"))
  }

  @Test(arguments: [
    "a {:foo} b", "a {: } b", "{:a =&gt; 1}", "x {:a =&gt; 1} y", "{:", "{: .a", "{#}", "{}",
    "# H{",
    "a {#b} c", "{: k=v}", "- {:ok} b", "a {: .b", "a {: .b c,} d",
  ])
  func `leaves braces in prose alone`(text: String) throws {
    let markdown = text.replacing("&gt;", with: ">")
    let shown = text.replacing("# ", with: "").replacing("*", with: "").replacing("- ", with: "")
    let output = try html(ofMarkdown: markdown).replacing("<em>", with: "")
    #expect(output.replacing("</em>", with: "").contains(shown))
  }

  @Test(arguments: ["`{: .a}`", "```\n{: .a}\n```", "    {: .a}", "<div>\n{: .a}\n</div>"])
  func `leaves code and HTML alone`(markdown: String) throws {
    #expect(try html(ofMarkdown: markdown).contains("{: .a}"))
  }

  @Test func `leaves lists alone that are escaped`() throws {
    #expect(try html(ofMarkdown: "a \\{: .b} c\n") == "<p>a {: .b} c</p>\n")
  }

  @Test(arguments: [
    ("a {::comment}x *y*{:/comment} b", "<p>a  b</p>\n"),
    ("a {::nomarkdown}<b>y</b>{:/} b", "<p>a <b>y</b> b</p>\n"),
    ("a{::options x=\"y\" /} b", "<p>a b</p>\n"),
    ("{::comment}\na\n\nb\n{:/comment}\n\nc", "<p>c</p>\n"),
    ("{::options toc_levels=\"2\" /}\n\nc", "<p>c</p>\n"),
    ("{::nomarkdown}\n*a*\n{:/nomarkdown}\n\nc", "*a*\n<p>c</p>\n"),
    ("a {::comment} b", "<p>a {::comment} b</p>\n"),
    ("`{::comment}x{:/}`", "<p><code>{::comment}x{:/}</code></p>\n"),
  ])
  func `does not show kramdown's extensions`(markdown: String, expected: String) throws {
    let output = try html(ofMarkdown: markdown)
    #expect(String(output.drop { $0 == "\n" }) == expected)
  }

  @Test(arguments: [
    "{:", "{: .a}\n", "{: .a} ", "*a*{: .b}", "{::comment}", "{::nomarkdown}x{:/}", "{::options /}",
    "{::comment}\n", "{::comment}\n{:/}\n", "# {", "- a\n{:toc}\n",
    "a {: .b} ", "{: a=\"", "{:                                    ",
  ])
  func `takes linear time`(part: String) {
    let markdown = Array(String(repeating: part, count: 100_000 / part.utf8.count).utf8)
    _ = MarkdownRenderer.render(markdown)
  }
}
