import Diagnostics
import Testing

@testable import Markup

@Suite struct DrawingTests {
  private let text = "text-anchor=\"middle\" dominant-baseline=\"central\">"

  @Test func `keeps the text of HTML in a drawing as text of the drawing`() throws {
    #expect(
      try cleaned(
        "<svg><g><foreignObject x=\"-10\" y=\"4\" width=\"40\" height=\"21\"><div><p>a <b>b</b></p><p>&lt;c></p></div>"
          + "</foreignObject><text>d</text></g></svg>e"
      )
        == "<svg><g><text x=\"10.0\" y=\"14.5\" \(text)a b &lt;c&gt; </text><text>d</text></g></svg>e"
    )
    #expect(
      try cleaned("<svg><foreignObject width=\"100%\">a<br>b</foreignObject></svg>")
        == "<svg><text x=\"0.0\" y=\"0.0\" \(text)a b</text></svg>"
    )
  }

  @Test(arguments: [
    (
      "<p>a<svg><foreignObject></p></div></b>b</foreignObject><path></svg>c",
      "b</text><path></path></svg>c</p>"
    ),
    ("<b>a<svg><foreignObject></b>b</foreignObject></svg>c</b>d", "b</text></svg>c</b>d"),
    (
      "<table><tr><td><svg><foreignObject><table><td>b</table></foreignObject></svg>c",
      "b </text></svg>c</td></tr></table>"
    ),
    (
      "<svg><foreignObject>a<svg><path></svg>b</foreignObject><path></svg>c",
      "ab</text><path></path></svg>c"
    ),
    ("<svg><foreignObject>a</svg>b", "a</text></svg>b"),
    ("<math><mtext>a</p></b>b</mtext></math>c", "<math><mtext>a b</mtext></math>c"),
  ])
  func `lets nothing in that HTML end what is round it`(html: String, end: String) throws {
    let output = try cleaned(html)
    #expect(output.hasSuffix(end), "\(output)")
  }

  @Test(arguments: [
    ("<style><a title=\"</style><img src=x onerror=y>\"></style>", "picture-in-drawing"),
    ("<svg><style><img src=x onerror=y></style></svg>", "picture-in-drawing"),
    ("<script>y</script>", "active-content"),
    ("<iframe src=\"https://e.org/\"></iframe>", "embedded-page"),
    ("<p hidden>x</p>", "hidden-content"),
    ("<img src=\"a.png\">", "picture-in-drawing"),
    ("<video src=\"a.mp4\">y</video>", "picture-in-drawing"),
    ("<div><svg><image href=\"a.png\"></svg></div>", "picture-in-drawing"),
    ("</foreignObject><image href=\"a.png\"/>", "picture-in-drawing"),
  ])
  func `leaves out what is no text, and says so where it is shown`(html: String, code: String)
    throws
  {
    let drawing = "<svg><foreignObject>" + html + "</foreignObject></svg>"
    let output = try cleaned(drawing)
    #expect(!output.contains("<img") && !output.contains("y<"), "\(output)")
    #expect(try Set(problems(drawing).map(\.code.name)) == [code])
  }
}
