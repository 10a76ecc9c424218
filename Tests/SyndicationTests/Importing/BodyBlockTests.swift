import Diagnostics
import FeedModel
import HTML
import Markup
import Testing

@testable import Syndication

@Suite struct BodyBlockTests {
  private func block(_ html: String) -> String {
    String(decoding: BodyBlock(of: Array(html.utf8)).bytes, as: UTF8.self)
  }

  /// What a build makes of a Markdown post with the block, without the division around it.
  private func published(_ block: String) throws -> String {
    let file = SourceFile(path: "a.md", bytes: Array(block.utf8))
    let base = try #require(AbsoluteURL("https://a.example/"))
    var diagnostics = DiagnosticList()
    let body = BodyRenderer(summaryLength: 0).render(
      file,
      body: 0..<file.bytes.count,
      as: .markdown,
      base: base,
      title: nil,
      diagnostics: &diagnostics
    )
    #expect(diagnostics.items.isEmpty)
    return String(decoding: body.html, as: UTF8.self)
  }

  /// Bodies that a reader of Markdown or of templates would take for something else.
  static let bodies = [
    "<p>a</p>\n\n<p>b</p>", "a\n\nb", "<p>a\n\n    b</p>", "<pre>a\n\n\nb\n</pre>",
    "<pre>\n\na</pre>", "<p>{{ page.title }}</p>",
    "<p>{% raw %}{% if a %}</p>", "<p title=\"{{ a }}\">b</p>", "---\nlayout: x\n---\n<p>a</p>",
    "<p>*a* _b_ `c` # d</p>\n# e\n- f\n1. g",
    "<p>a</p>\n\n---\n\n<p>b</p>", "[a]: https://b.example/\n[a]",
    "<p>&lt;div&gt; &amp;amp; &amp;#123;</p>", "    code", "> a",
    "<ul>\n\n<li>a\n\nb</li>\n\n</ul>",
    "<table>\n\n<tr>\n\n<td>a</td>\n\n</tr>\n\n</table>", "<div>a</div>\n\n<div>b</div>",
    "<p>a\r\n\r\nb</p>", "{: .a}", "<p>a</p>\n{: .a}", "|a|b|\n|-|-|\n|c|d|",
    "<p>{{&lt; youtube a &gt;}}</p>", "<!-- -->", "<p>$$a$$ https://a.example ~~b~~ :smile:</p>",
    "[gallery ids=\"1\"]", "",
    "<div><p>a</p></div>", "<p style=\"white-space: pre\">a\n\n\nb</p>",
    "<textarea>\n\na</textarea>",
  ]

  @Test(arguments: bodies)
  func `a build reads from the block what was written into it`(html: String) throws {
    let base = try #require(AbsoluteURL("https://a.example/"))
    var cleaner = BodyCleaner(Array(html.utf8), base: base)
    let clean = cleaner.clean().html
    let read = try published(block(String(decoding: clean, as: UTF8.self)))
    #expect(words(Array(read.utf8)) == words(clean), "\(read)")
    #expect(
      tags(read).filter { $0 != "div" }
        == tags(String(decoding: clean, as: UTF8.self)).filter { $0 != "div" }
    )
    // What was published and is taken in once more is the same block.
    #expect(block(read) == block(String(decoding: clean, as: UTF8.self)))
  }

  @Test(arguments: bodies)
  func `there is no empty line in a block, and nothing that begins a template`(html: String) {
    let block = block(html)
    let lines = block.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!block.contains("{{") && !block.contains("{%"))
    #expect(block.hasPrefix("<div>\n") && block.hasSuffix("\n</div>\n"))
    #expect(lines.allSatisfy { line in line.contains { $0 != " " && $0 != "\t" } })
  }

  @Test func `white space in preformatted text stays to the character`() throws {
    let read = try published(block("<pre>a\n\n\n  b\n</pre>"))
    #expect(read.contains("<pre>a\n\n\n  b\n</pre>"))
  }

  private func words(_ html: [UInt8]) -> String {
    String(decoding: HTMLPlainText(of: html).bytes, as: UTF8.self)
  }

  private func tags(_ html: String) -> [String] {
    html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1)
      .filter { !$0.hasPrefix("/") }.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
  }
}
