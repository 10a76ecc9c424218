import Diagnostics
import Testing

@testable import Markup

@Suite struct BodyCleanerTests {
  @Test(arguments: [
    ("<p>a <b>b</b></p>", "<p>a <b>b</b></p>"),
    ("<p>one<p>two", "<p>one</p><p>two</p>"),
    ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    (
      "<table><tr><td>a<td>b<tr><td><table><tr><td>c</table></table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td><table><tr><td>c</td></tr></table></td></tr></table>"
    ),
    ("<div><p>a</div>b", "<div><p>a</p></div>b"),
    ("a</div></p></span>b", "ab"),
    (
      "<div><table><tr><td>x</div>y</td></tr></table>",
      "<div><table><tr><td>xy</td></tr></table></div>"
    ),
    ("<h2>a</h3>b", "<h2>a</h2>b"),
    (
      "<a href=\"https://e.org/\">x<a href=\"https://f.org/\">y",
      "<a href=\"https://e.org/\">x</a><a href=\"https://f.org/\">y</a>"
    ),
    ("a<br/>b</br>c<div/>d", "a<br>b<br>c<div>d</div>"),
    ("<ruby>漢<rt>kan</ruby>", "<ruby>漢<rt>kan</rt></ruby>"),
    ("<select><option>a<option>b</select>", "a b"),
    ("<p>a<b>b<p>c</b>d", "<p>a<b>b</b></p><p><b>c</b>d</p>"),
    ("<b>a<div>b</b>c</div>d", "<b>a<div>b</div></b><div>c</div>d"),
    ("<b><p>a</b>b</p>c", "<b><p>ab</p></b>c"),
    ("<i>a<b>b</i>c</b>d", "<i>a<b>b</b></i><b>c</b>d"),
    ("<h2>a<h3>b", "<h2>a</h2><h3>b</h3>"),
    ("<td>a<tr>b<tbody>c", "abc"),
  ])
  func `balances what is open`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test(arguments: [
    ("a<script>alert('<p>')</script>b", "ab"),
    ("a<STYLE>p { x: url(<) }</STYLE>b", "ab"),
    (
      "<!DOCTYPE html><html><head><title>T</title><meta charset=x><link rel=y></head><body>a</body></html>",
      "a"
    ),
    ("a<!-- comment --><?php b ?>c", "ac"),
    ("<!--1739995200000-->a", "a"),
    ("a<plaintext>b<b>c", "a<pre>b&lt;b&gt;c</pre>"),
    ("<svg><script>x</script><path d=\"M0\"/></svg>", "<svg><path d=\"M0\"/></svg>"),
    ("<svg><style>x<p>y", "<svg></svg><p>y</p>"),
    ("<svg><animate attributeName=\"href\" values=\"javascript:x\"/></svg>", "<svg></svg>"),
    ("a<script>never closed", "a"),
  ])
  func `drops what a feed must not carry`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `drops handlers and scripts in addresses`() throws {
    let html = "<a href=\" jAva\tscript:x\" onclick=y title=t>a</a><iframe srcdoc=\"<p>\"></iframe>"
    #expect(try cleaned(html) == "<a title=\"t\">a</a>")
    #expect(try cleaned("<img src=\"&#1;javascript:x\" a\"b=c>") == "")
    #expect(try cleaned("<a href=\"data:text/html,x\">a</a>") == "a")
  }

  @Test func `leaves text and code alone`() throws {
    let html = "<p>src=\"/x\" //host &lt;img src=/y&gt;</p><pre>\n  a\n\n    b</pre>"
    #expect(try cleaned(html) == html)
  }

  @Test func `ends foreign content before HTML`() throws {
    #expect(try cleaned("<svg><g><p>x</svg>y") == "<svg><g></g></svg><p>xy</p>")
  }

  @Test func `drops characters that XML cannot carry, and reports references to them once`() throws
  {
    let html =
      "a\u{8}b &#8;&#xB; <img alt=\"x&#1;y\" src=\"https://e.org/\">\u{FFFE}\u{FFFF}\u{FFFD}\u{10FFFF}"
    #expect(
      try cleaned(html) == "ab  <img src=\"https://e.org/\" alt=\"xy\">\u{FFFD}\u{10FFFF}"
    )
    let found = try problems(html)
    #expect(found.map(\.code.name) == ["control-character"])
    #expect(found.map(\.offset) == [4])
    #expect(try problems("a\u{8}b &amp;#8;\u{FFFF}").isEmpty)
  }

  @Test(arguments: [
    "<math><desc><xmp><img src=x onerror=y>", "<math><mi><mglyph><xmp><img src=x onerror=y>",
    "<svg><mi><xmp><img src=x onerror=y>", "<math><annotation-xml><xmp><img src=x onerror=y>",
    "<xmp><img src=x onerror=y>", "<iframe><img src=x onerror=y>",
    "<noscript><p title=\"</noscript><img src=x onerror=y>\">",
    "<svg><font size=1><xmp><img onerror=y>",
    "<noembed><img onerror=y></noembed>",
  ])
  func `never writes text that some parser could take for a tag`(html: String) throws {
    let output = try cleaned(html)
    #expect(!output.contains("<img src=x onerror") && !output.contains("<img onerror"))
  }

  @Test func `makes pre of xmp`() throws {
    #expect(try cleaned("<xmp>a<b></xmp>c") == "<pre>a&lt;b&gt;</pre>c")
  }

  @Test func `notes where the author ended the excerpt`() throws {
    var cleaner = BodyCleaner(
      Array("<p>a</p><!-- more --><p>b</p><!--more-->".utf8),
      base: try testBase()
    )
    #expect(cleaner.clean().more == "<p>a</p>".utf8.count)
  }

  @Test(arguments: ["<div>", "<b></i>", "<p>", "<svg>", "<table><tr><td>", "<", "</div>", "<a "])
  func `bears any depth`(unit: String) throws {
    let depth = 50_000
    let output = try cleaned(String(repeating: unit, count: depth))
    #expect(output.utf8.count < depth * 100)
    #expect(unbalanced(output) == nil)
  }
}
