import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Markup

@Suite struct LiquidRendererTests {
  private func site() throws -> LiquidSite {
    LiquidSite(
      title: "A & B",
      description: "about",
      url: try #require(AbsoluteURL("https://example.org/blog/")),
      link: { $0 == "2020-01-02-name" ? "https://example.org/blog/name/" : nil }
    )
  }

  private func page() throws -> LiquidPage {
    LiquidPage(
      title: "T",
      link: try #require(AbsoluteURL("https://example.org/blog/2024/t/")),
      date: try #require(CivilTime(year: 2024, month: 3, day: 5, hour: 7))
    )
  }

  private func resolved(
    _ text: String,
    as notation: BodyNotation = .markdown
  ) throws -> (text: String, problems: [BodyProblem]) {
    let bytes = Array(text.utf8)
    let site = try site()
    let page = try page()
    guard let rendered = LiquidRenderer.render(bytes, as: notation, site: site, page: page) else {
      return (text, [])
    }
    return (String(decoding: rendered.text, as: UTF8.self), rendered.problems)
  }

  @Test(arguments: [
    ("{{ site.url }}{{site.baseurl}}/x", "https://example.org/blog/x"),
    ("{{ site.title }}: {{- site.description -}}", "A & B: about"),
    ("{{ site.title | escape }}", "A &amp; B"),
    ("{{ page.title }} {{ page.url }}", "T /2024/t/"),
    ("{{ page.date | date: \"%Y-%m-%d, %-d. %B %H:%M %Q\" }}", "2024-03-05, 5. March 07:00 %Q"),
    ("{{ page.date | date_to_string }}", "05 Mar 2024"),
    ("{{ \"/x\" | relative_url }} {{ 'y' | absolute_url }}", "/blog/x https://example.org/blog/y"),
    ("{{ 'https://a.org/' | relative_url }}", "https://a.org/"),
    ("{{ 'a|b' | append: ':c' | upcase }}", "A|B:C"),
    ("{% assign v = site.url | append: '/i' %}{{ v }}", "https://example.org/i"),
    ("{% post_url 2020-01-02-name %}#a", "https://example.org/blog/name/#a"),
    ("{% link assets/a.pdf %}", "/blog/assets/a.pdf"),
    ("[a]({{< ref \"2020-01-02-name#b\" >}})", "[a](https://example.org/blog/name/#b)"),
    ("{{< relref path=\"2020-01-02-name\" >}}", "https://example.org/blog/name/"),
    ("a{% comment %}\n{{ x }}{% endcomment %}b", "ab"),
    ("a{{/* gone */}}b", "ab"),
    ("{% raw %}{{ x }} {% y %}{% endraw %}.", "{{ x }} {% y %}."),
    ("`{% raw %}{{ site.url }}{% endraw %}`", "`{{ site.url }}`"),
    (
      "{% highlight c linenos %}\na < b\n\n  *c*\n{% endhighlight %}",
      "<pre><code class=\"language-c\">a &lt; b\n\n  *c*\n</code></pre>"
    ),
    (
      "{{< highlight go \"linenos=true\" >}}\n{{ a }}\n{{< /highlight >}}",
      "<pre><code class=\"language-go\">{{ a }}\n</code></pre>"
    ),
    (
      "{% highlight x %}{% raw %}{{ a }}{% endraw %}{% endhighlight %}",
      "<pre><code class=\"language-x\">{{ a }}\n</code></pre>"
    ),
    (
      "{{< figure src=\"/a.png\" caption=\"*b*\" >}}",
      "<figure><img src=\"/a.png\" alt=\"&#42;b&#42;\"><figcaption>&#42;b&#42;</figcaption></figure>"
    ),
    (
      "{% include figure image_path=\"/a.png\" alt=\"b\" %}",
      "<figure><img src=\"/a.png\" alt=\"b\"></figure>"
    ),
    (
      "{{< youtube abc >}}",
      "<a href=\"https&#58;//www.youtube.com/watch?v=abc\">youtube.com/watch?v=abc</a>"
    ),
    ("{% vimeo 12 %}", "<a href=\"https&#58;//vimeo.com/12\">vimeo.com/12</a>"),
    ("{{</* figure src=\"a\" */>}}", "{{&#60; figure src=&#34;a&#34; &#62;}}"),
    ("x^{{2}} {{}} {% 5 %} { { a } } {{", "x^{{2}} {{}} {% 5 %} { { a } } {{"),
  ])
  func `resolves what is known`(text: String, expected: String) throws {
    let (output, problems) = try resolved(text)
    #expect(output == expected)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("a {% include x.html %} b", "a  b"),
    ("{% if x %}a{% else %}b{% endif %}", "ab"),
    ("{% for p in site.posts %}{{ p.title }}{% endfor %}", ""),
    ("{{ site.unknown }}{{ page.title | unknown }}", ""),
    ("see {{ message }} here", "see {{ message }} here"),
    ("the tag {% foo %} here", "the tag {% foo %} here"),
    ("a\n\n  {% foo %}\n\nb", "a\n\n  \n\nb"),
    ("{% post_url 1999-01-01-none %}", ""),
    ("{{% notice %}}*a*{{% /notice %}}", "*a*"),
  ])
  func `reports what is not known`(text: String, expected: String) throws {
    let (output, problems) = try resolved(text)
    #expect(output == expected)
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.code == .unresolvedLiquid })
  }

  @Test(arguments: [
    "`{{ x }} {% if y %}`", "```\n{% include x %}\n{{< figure >}}\n```", "a\n\n    {{ x }}\n",
    "<pre>\n{{ x }}</pre>", "<code>{% foo %}</code>", "``a ` {{ x }}``",
  ])
  func `leaves templates in code alone`(text: String) throws {
    let (output, problems) = try resolved(text)
    #expect(output == text)
    #expect(problems.isEmpty)
  }

  @Test func `reports a template of Markdown and of HTML where it stands`() throws {
    let marked = MarkedText("---\n---\n{{ site.url }} ①{% include a %}\n\n<p>②{{ page.b }}</p>\n")
    for notation in [BodyNotation.markdown, .html] {
      var diagnostics = DiagnosticList()
      _ = BodyRenderer(summaryLength: 9, site: try site()).render(
        marked.file(),
        body: 8..<marked.bytes.count,
        as: notation,
        base: try testBase(),
        title: nil,
        page: try page(),
        diagnostics: &diagnostics
      )
      let codes: [DiagnosticCode] = [.unresolvedLiquid, .unresolvedLiquid]
      #expect(marked.mismatches(diagnostics, expecting: codes) == [])
    }
  }

  @Test func `keeps the places of problems behind templates`() throws {
    let marked = MarkedText(
      "{{ site.title }} ![a](①https://) {% comment %}x{% endcomment %}\n\n"
        + "<div>{{ page.url }}<img src=\"②https://\"></div>\n"
    )
    var diagnostics = DiagnosticList()
    _ = BodyRenderer(summaryLength: 9, site: try site()).render(
      marked.file(),
      body: 0..<marked.bytes.count,
      as: .markdown,
      base: try testBase(),
      title: nil,
      page: try page(),
      diagnostics: &diagnostics
    )
    #expect(marked.mismatches(diagnostics, expecting: [.unusableURL, .unusableURL]) == [])
  }

  @Test func `bounds what templates add, and reports`() throws {
    let growing =
      "{% assign a = 'xxxxxxxxxx' %}"
      + String(repeating: "{% assign a = a | append: a %}", count: 40)
      + String(repeating: "{{ a }}", count: 1000)
    let (output, problems) = try resolved(growing)
    #expect(output.utf8.count <= LiquidRenderer.mostAdded + growing.utf8.count)
    #expect(problems.count == LiquidRenderer.reportedTemplates)
  }

  @Test(arguments: [
    "{{", "{%", "{{ x }}", "{% raw %}", "{% highlight c %}{{", "{% comment %}", "{{< a >}}",
    "`{{`\n",
    "{% endraw %}", "{{ 'a | b", "{{ site.description }}", "<!--{{ x }}", "`<pre>` {{ x }}",
  ])
  func `takes linear time`(part: String) throws {
    let text = String(repeating: part, count: 100_000 / part.utf8.count)
    #expect(try resolved(text).problems.count <= LiquidRenderer.reportedTemplates)
  }

  @Test func `takes linear time in a line of many code spans`() throws {
    let spans = String(repeating: "`a` ", count: 60_000)
    let templates = String(repeating: "{{a}}", count: 40_000)
    #expect(try resolved(spans + templates).text == spans + templates)
  }

  @Test(arguments: [
    "Use the `<pre>` tag.", "```\n<pre>\n```", "a\n\n    <code>\n", "<!-- <pre> -->",
    "<!-- <pre>\n-->", "<!-- a --> `<!--` <code>x</code>",
  ])
  func `takes no element that is shown or set aside for the start of code`(text: String) throws {
    let (output, problems) = try resolved(text + "\n\n{% include x.html %}{{ site.title }}")
    #expect(output == text + "\n\nA & B")
    #expect(problems.count == 1)
  }

  @Test(arguments: [
    "<pre>`</pre>`", "<pre>\n<!--\n</pre>\n-->", "<!-- ", "<pre><code>x</code>\n</pre>",
  ])
  func `ends code where its element ends`(text: String) throws {
    #expect(try resolved(text + "\n\n{{ site.title }}").text == text + "\n\nA & B")
  }

  @Test func `knows nothing without a site`() throws {
    let text = Array("{{ site.url }}{{ page.title }}{% post_url a %}".utf8)
    let rendered = LiquidRenderer.render(text, as: .html, site: nil, page: nil)
    #expect(try #require(rendered).text.isEmpty)
    #expect(rendered?.problems.count == 3)
  }
}
