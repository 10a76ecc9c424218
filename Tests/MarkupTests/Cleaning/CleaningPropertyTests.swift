import HTML
import Testing

@testable import Markup

@Suite struct CleaningPropertyTests {
  static let pieces = [
    "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<table>", "</table>", "<tr>",
    "<td>",
    "</td>", "<ul>", "<li>", "</ul>", "<a href=x>", "<a href='#t'>", "</a>",
    "<img src=/y srcset='a 1x, b'>",
    "<svg>", "</svg>", "<path/>", "<foreignObject>", "<title>", "</title>", "<script>", "</script>",
    "<style>", "</style>", "<math>", "<mi>", "</math>", "<pre>\n", "</pre>", "<textarea>",
    "</textarea>",
    "<!-- c -->", "<?x?>", "text ", "&amp;", "&lt;b&gt;", "&#8;", "é", "<br>", "</br>", "<hr/>",
    "<h1>",
    "</h2>", "<span id=t>", "</span>", "<iframe src=//h>", "</iframe>", "<option>", "<select>",
    "</select>",
    "<base href='https://other.org/'>", "<a name=t onclick=x href='javascript:y'>", "<ruby>",
    "<rt>",
    "<template>", "</template>", "<noscript>", "</noscript>", "<dl>", "<dt>", "<dd>", "<x-y>",
    "</x-y>",
    "<plaintext>", "<xmp>", "</xmp>", "\n", "\r\n", "<", ">", "\u{0}", "<caption>", "<tbody>",
    "<button>", "<pre class=highlight>", "<div class=highlight>", "<td class=gutter>", "<p hidden>",
    "<span>", "<video>", "</video>", "<picture>", "</picture>", "<code>", "</code>",
    "<table class=rouge-table>", "<td class=code>", "<details>", "<font size=1>", "<source src=x>",
    "</tr>", "</tbody>", "</li>", "</h1>", "</dl>", "<embed src=x>", "<object data=y>", "</object>",
    "<colgroup>", "<col>", "<mtext>", "<annotation-xml encoding=text/html>", "<section>",
    "</section>", "<th>", "<mi/>", "<g>", "<text>",
  ]

  private func random(_ seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    let count = 1 + random.below(40)
    return (0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
  }

  @Test func `gives balanced tags, whatever it reads`() throws {
    for seed in 0..<3000 {
      let html = random(UInt64(seed))
      let output = try cleaned(html)
      #expect(unbalanced(output) == nil, "\(html)")
    }
  }

  @Test func `changes nothing that it has cleaned`() throws {
    for seed in 0..<3000 {
      let html = random(UInt64(seed))
      let once = try cleaned(html)
      #expect(try cleaned(once) == once, "\(html)")
    }
  }

  @Test func `leaves no address relative and nothing that runs`() throws {
    for seed in 0..<3000 {
      let html = random(UInt64(seed))
      var tokenizer = HTMLTokenizer(Array(try cleaned(html).utf8))
      while let token = tokenizer.next() {
        guard case .startTag(let tag) = token else { continue }
        #expect(tag.name.element != .script, "\(html)")
        for name in ["href", "src"] {
          guard let value = tag[name] else { continue }
          let text = String(decoding: value, as: UTF8.self)
          #expect(text.hasPrefix("https://") || text == "#t", "\(html)")
        }
        #expect(tag["onclick"] == nil)
      }
    }
  }
}
