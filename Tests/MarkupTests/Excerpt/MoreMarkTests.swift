import Diagnostics
import Testing

@testable import Markup

@Suite struct MoreMarkTests {
  private func excerpt(
    _ text: String,
    as notation: BodyNotation,
    separator: String? = nil
  ) throws -> String {
    var diagnostics = DiagnosticList()
    let bytes = Array(text.utf8)
    return BodyRenderer(summaryLength: 100).render(
      SourceFile(path: "a.md", bytes: bytes),
      body: 0..<bytes.count,
      as: notation,
      base: try testBase(),
      title: nil,
      excerptSeparator: separator,
      diagnostics: &diagnostics
    ).excerpt
  }

  @Test(arguments: [
    "<!--more-->", "<!-- more -->", "<!--More-->", "<!--MORE -->",
    "<!--more But wait, there is more!-->",
    "<!--\nmore\n-->", "<span id=\"more-23457\"></span>",
  ])
  func `ends the excerpt in Markdown and in HTML`(mark: String) throws {
    #expect(try excerpt("One.\n\n\(mark)\n\nTwo.\n", as: .markdown) == "One.")
    #expect(try excerpt("<p>One.</p>\(mark)<p>Two.</p>", as: .html) == "One.")
    #expect(try excerpt("<p>One. \(mark) Two.</p>", as: .html) == "One.")
  }

  @Test(arguments: [
    "<!-- more work is needed -->", "<!--moreover-->", "<!--no more-->", "<!--less-->",
    "<span id=\"more\"></span>", "<span id=\"more-info\"></span>", "<a id=\"more-12\"></a>",
  ])
  func `is nothing that only looks like it`(mark: String) throws {
    #expect(try excerpt("One.\n\n\(mark)\n\nTwo.\n", as: .markdown) == "One. Two.")
  }

  @Test(arguments: ["```\n<!--more-->\n```", "`<!--more-->`", "    <!--more-->"])
  func `is none in code`(code: String) throws {
    let text = try excerpt("One.\n\n\(code)\n\nTwo.\n", as: .markdown)
    #expect(text.hasSuffix("Two."))
  }

  @Test func `of the author's choice goes before the usual one`() throws {
    let text = "One.\n\n<!--more-->\n\nTwo. %%\n\nThree.\n"
    #expect(try excerpt(text, as: .markdown, separator: "%%") == "One. Two.")
    #expect(try excerpt(text, as: .markdown, separator: "@@") == "One.")
  }
}
