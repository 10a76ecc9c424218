import Testing

@testable import Markup

@Suite struct CodeTests {
  @Test(arguments: [
    // Rouge, as Jekyll has it.
    (
      "<div class=\"language-rb highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><span class=\"k\">def</span> <span>a</span>\n  1\n</code></pre></div></div>",
      "<div class=\"language-rb\"><div><pre><code>def a\n  1\n</code></pre></div></div>"
    ),
    // Rouge with line numbers inside of pre and code.
    (
      "<figure class=\"highlight\"><pre><code class=\"language-rb\"><table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td><td class=\"code\"><pre>a\n  b\n</pre></td></tr></tbody></table></code></pre></figure>",
      "<figure><pre><code class=\"language-rb\">a\n  b\n</code></pre></figure>"
    ),
    // Chroma, as Hugo has it.
    (
      "<div class=highlight><div class=chroma><table class=lntable><tr><td class=lntd><pre class=chroma><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td><td class=lntd><pre class=chroma><code class=language-go data-lang=go><span class=line>a\n</span><span class=line>  b\n</span></code></pre></td></tr></table></div></div>",
      "<div><div><pre><code class=\"language-go\">a\n  b\n</code></pre></div></div>"
    ),
    // Pygments.
    (
      "<table class=highlighttable><tr><td class=linenos><div class=linenodiv><pre>1\n2</pre></div></td><td class=code><div class=highlight><pre><span></span>a\n<b>b</b></pre></div></td></tr></table>",
      "<div><pre><code>a\n<b>b</b></code></pre></div>"
    ),
    // Hexo.
    (
      "<figure class=\"highlight js\"><table><tr><td class=gutter><pre><span class=line>1</span><br></pre></td><td class=code><pre><span class=line>a;</span><br><span class=line></span><br><span class=line>  b;</span><br></pre></td></tr></table></figure>",
      "<figure><pre><code>a;\n\n  b;\n</code></pre></figure>"
    ),
    // GitHub.
    (
      "<table class=\"highlight js-file-line-container\"><tr><td class=\"blob-num\" data-line-number=1>1</td><td class=blob-code>a</td></tr><tr><td class=blob-num>2</td><td class=blob-code></td></tr><tr><td class=blob-num>3</td><td class=blob-code>  b</td></tr></table>",
      "<pre><code>a\n\n  b\n</code></pre>"
    ),
    // SyntaxHighlighter, as WordPress has it.
    (
      "<div class=syntaxhighlighter><table><tr><td class=gutter><div class=\"line number1\">1</div></td><td class=code><div class=container><div class=line><code class=plain>a</code></div><div class=line>&nbsp;</div><div class=line><code>b</code></div></div></td></tr></table></div>",
      "<div><pre><code>a\n\u{A0}\nb\n</code></pre></div>"
    ),
    ("<pre>\n  a\n\tb  </pre>", "<pre>\n  a\n\tb  </pre>"),
    ("<pre>a<wbr>b<hr>c</pre>d", "<pre>abc</pre>d"),
    (
      "<pre><a href=\"https://e.org/\">x<a href=\"https://f.org/\">y</a></pre>",
      "<pre><a href=\"https://e.org/\">x</a><a href=\"https://f.org/\">y</a></pre>"
    ),
    ("<div class=highlight><pre>\na</pre></div>", "<div><pre><code>a</code></pre></div>"),
    ("<pre><span></span>\na</pre>", "<pre>\n\na</pre>"),
    ("<pre>a<div>b</div><div></div><div>c</div></pre>", "<pre>a\nb\n\nc\n</pre>"),
  ])
  func `makes plain code of what highlighters make`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `keeps tables and columns that are no code`() throws {
    let html = "<table><tr><td>1</td><td>a</td></tr></table>"
    #expect(try cleaned(html) == html)
    #expect(try cleaned("<p><span class=ln>1</span></p>") == "<p>1</p>")
    let gutter = "<table><tr><td class=\"gutter\">Text</td></tr></table>"
    #expect(try cleaned(gutter) == "<table><tr><td>Text</td></tr></table>")
    let box = "<div class=highlight>\(html)<div class=container><p>a</p></div></div>"
    #expect(try cleaned(box) == "<div>\(html)<div><p>a</p></div></div>")
  }

  @Test func `keeps one of the two copies of a formula`() throws {
    let math = "<math><mi>x</mi></math>"
    let html =
      "<span class=katex><span class=katex-mathml>\(math)</span><span class=katex-html aria-hidden=true><span>x</span></span></span>"
    #expect(try cleaned(html) == math)
    #expect(try cleaned("<span class=katex><span class=katex-html>x</span></span>") == "x")
  }

  @Test func `keeps formulas and ruby`() throws {
    let math = "<math display=\"block\"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>"
    #expect(try cleaned(math) == math)
    #expect(
      try cleaned(
        "<math><semantics><mi>x</mi><annotation encoding=TeX>x</annotation></semantics></math>"
      )
        == "<math><semantics><mi>x</mi></semantics></math>"
    )
    #expect(
      try cleaned("<math><mtext><b>a</b><img src=x></mtext></math>b")
        == "<math><mtext>a</mtext></math>b"
    )
    let ruby = "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"
    #expect(try cleaned(ruby) == ruby)
  }
}
