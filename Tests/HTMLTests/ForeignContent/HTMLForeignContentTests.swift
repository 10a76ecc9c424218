import HTML
import Testing

/// Whether the tokens read so far leave the reader in SVG or MathML.
struct HTMLForeignContentTests {
  private func isForeign(behind html: String) -> Bool {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    var foreign = HTMLForeignContent()
    while let token = tokenizer.next() {
      foreign.follow(token)
      tokenizer.isInForeignContent = foreign.isForeign
    }
    return foreign.isForeign
  }

  @Test(arguments: [
    "<svg>", "<math>", "<svg><g>", "<svg><g></g>", "<svg></g>", "<p><svg><path/>", "<svg><a></a>",
    "<svg><title></title>", "<svg><foreignObject><svg>", "<math><mi></mi>", "<svg><font>",
    "<math><annotation-xml>", "<math><desc>", "<svg><mi>", "<svg><style></style>",
    "<svg><title></p></title>",
    "<svg><a><foreignObject><a></a></foreignObject>", "<svg><![CDATA[</svg>]]>",
    "<svg><script></svg></script>x<svg>",
  ])
  func `an open element of SVG or MathML is foreign`(html: String) {
    #expect(isForeign(behind: html))
  }

  @Test(arguments: [
    "", "<p>", "<svg></svg>", "<svg/>", "<svg><g></svg>", "<svg><p>", "<svg><g><div>", "<svg></p>",
    "<svg></br>", "<svg><font color=red>", "<svg><foreignObject>", "<svg><foreignObject><p></p>",
    "<svg><title>", "<svg><desc></svg>", "<svg><title><title></title>", "<math><mi>",
    "<math><mtext><b></b>", "<math></math>",
    "<math><annotation-xml encoding='Text/HTML'>", "<svg><foreignObject><p></foreignObject></svg>",
    "<svg><foreignObject><svg></svg>", "</svg>", "<math><svg></math>",
  ])
  func `HTML outside, inside an integration point or broken out is not`(html: String) {
    #expect(!isForeign(behind: html))
  }

  @Test func `a style in SVG holds markup, in HTML text`() {
    #expect(!isForeign(behind: "<style><svg>"))
    #expect(!isForeign(behind: "<svg><style><p>"))
  }

  @Test func `very deep foreign content ends`() {
    let deep = String(repeating: "<g>", count: 100_000)
    #expect(isForeign(behind: "<svg>" + deep + String(repeating: "</x>", count: 100_000)))
    #expect(!isForeign(behind: "<svg>" + deep + "<p>"))
  }
}
