import Testing

@testable import Markup

@Suite struct MarkdownRendererTests {
  @Test(arguments: [
    ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"),
    ("~~gone~~", "<p><del>gone</del></p>\n"),
    ("see https://e.org/x", "<p>see <a href=\"https://e.org/x\">https://e.org/x</a></p>\n"),
    ("\"quoted\" -- ...", "<p>&quot;quoted&quot; -- ...</p>\n"),
    ("a <b onclick=x>b</b>", "<p>a <b onclick=x>b</b></p>\n"),
    ("a\\\\\nb  \nc\\\nd", "<p>a<br />\nb<br />\nc<br />\nd</p>\n"),
    ("``` {.swift hl_lines=1}\nx\n```", "<pre><code class=\"language-swift\">x\n</code></pre>\n"),
    (
      "~~~ swift{1,3} title=\"x\"\nx\n~~~", "<pre><code class=\"language-swift\">x\n</code></pre>\n"
    ),
    ("", ""),
  ])
  func `reads GitHub's Markdown with raw HTML`(markdown: String, expected: String) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test func `makes tables, task lists and footnotes`() throws {
    #expect(try html(ofMarkdown: "|a|b|\n|-|-|\n|1|2|").contains("<td>2</td>"))
    #expect(try html(ofMarkdown: "- [x] done").contains("type=\"checkbox\""))
    let footnotes = try html(ofMarkdown: "a[^1]\n\n[^1]: note")
    #expect(footnotes.contains("href=\"#fn-1\"") && footnotes.contains("id=\"fn-1\""))
  }

  @Test func `gives many threads what it gives one`() async throws {
    let texts = (0..<64).map { number in
      String(
        repeating: "see www.example.org/\(number) ~~no~~ and a@b.org, https://e.org *x*\n\n",
        count: 40
      )
    }
    let alone = texts.map { MarkdownRenderer.render(Array($0.utf8))?.html }
    for _ in 0..<4 {
      let together = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
        for (index, text) in texts.enumerated() {
          group.addTask { (index, MarkdownRenderer.render(Array(text.utf8))?.html) }
        }
        var results = [[UInt8]?](repeating: nil, count: texts.count)
        for await (index, html) in group { results[index] = html }
        return results
      }
      #expect(together == alone)
    }
  }

  @Test func `shows a text as it stands`() {
    let html = MarkdownRenderer.preformatted(Array("a\n<b>".utf8))
    #expect(String(decoding: html, as: UTF8.self) == "<pre>\na\n&lt;b&gt;</pre>")
  }
}
