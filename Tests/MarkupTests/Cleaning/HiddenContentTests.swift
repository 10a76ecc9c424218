import Diagnostics
import Testing

@testable import Markup

@Suite struct HiddenContentTests {
  @Test(arguments: [
    "<p hidden>x</p>", "<div style=\"color:red; DISPLAY : none !important\"><p>x</p></div>",
    "<span style=\"visibility:hidden\">x</span>", "<span class=\"a sr-only\">x<b>y</b></span>",
    "<h2 class=element-invisible>x</h2>", "<h2 class=element-hidden>x</h2>",
    "<i class=visually-hidden>x</i>", "<i class=screen-reader-text>x</i>",
    "<x-y hidden>x<x-y>y</x-y>z</x-y>",
    "<dialog>x</dialog>", "<p hidden=\"until-found\">x</p>",
    "<p style=\"display:none!important;display:block\">x</p>",
  ])
  func `leaves out what the page hides, and says where`(html: String) throws {
    #expect(try cleaned("a\(html)b") == "ab")
    let found = try problems("a\(html)b")
    #expect(found.map(\.code.name) == ["hidden-content"])
    #expect(found.map(\.offset) == [1])
  }

  @Test(arguments: [
    ("<p hidden>a<p>b", "<p>b</p>"),
    ("<div><span hidden>a</div>b", "<div></div>b"),
    ("<ul><li hidden>a<li>b</ul>", "<ul><li>b</li></ul>"),
    ("<table><tr hidden><td>a<tr><td>b</table>", "<table><tr><td>b</td></tr></table>"),
    ("<div hidden><div>a</div>b</div>c", "c"),
    ("<b>A<span hidden><b>x</b> y</span> z</b>", "<b>A z</b>"),
    ("<label class=sr-only>a</label><select hidden><option>b</select>c", "c"),
    ("<svg><g display=none><text>a</text></g><text>b</text></svg>", "<svg><text>b</text></svg>"),
    ("<svg><g style='display:none'><text>a</text></g></svg>", "<svg></svg>"),
    ("<div hidden>a<script>b</script><svg><p>c</p></svg>d</div>e", "e"),
  ])
  func `hides no more than the element`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test(arguments: [
    "<p style=\"display:none;display:block\">x</p>", "<details><summary>x</summary>y</details>",
    "<p style=\"display:block\">x</p>", "<p class=\"sr-only-not\">x</p>", "<dialog open>x</dialog>",
    "<p aria-hidden=true>x</p>",
  ])
  func `keeps what can be seen`(html: String) throws {
    #expect(try cleaned(html).contains("x"))
    #expect(try problems(html).isEmpty)
  }

  @Test func `hides at any depth`() throws {
    let deep = String(repeating: "<div>", count: 600)
    let html = deep + "a<script>b</script><p hidden>c<i>d</i></p><style>e</style>f"
    #expect(try cleaned(html).filter { !"<>/div".contains($0) } == "af")
    #expect(try cleaned("<table>a<tr><td>" + deep + "<table>b<tr><td>c").contains("a<table>"))
  }

  @Test func `says once that something active is left out`() throws {
    let html = "a<script>b</script><style>c</style><canvas>d</canvas><script>e</script>f"
    #expect(try cleaned(html) == "af")
    let found = try problems(html)
    #expect(found.map(\.code.name) == ["active-content"])
    #expect(found.map(\.offset) == [1])
    #expect(try problems("<style>c</style><template>d</template>").isEmpty)
  }

  @Test func `names an address that no reader follows`() throws {
    let html = "<a href=\"javascript:x\">a</a><a href=\"https://e.org/\">b</a>"
    #expect(try cleaned(html) == "a<a href=\"https://e.org/\">b</a>")
    let found = try problems(html)
    #expect(found.map(\.code.name) == ["unsafe-url"])
    #expect(found.map(\.offset) == [9])
  }
}
