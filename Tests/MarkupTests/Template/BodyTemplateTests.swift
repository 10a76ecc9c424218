import FeedModel
import Testing

@testable import Markup

@Suite struct BodyTemplateTests {
  private func fill(
    _ text: String,
    title: String? = "A Title",
    author: String? = "Ada Example",
    mail: String? = "ada@example.org"
  ) throws -> String {
    let values = TemplateValues(
      title: title,
      link: try testBase("https://example.org/p?a=1&b=2"),
      author: author,
      mail: mail
    )
    let html = try BodyTemplate(text).html(
      for: values,
      base: try testBase("https://example.org/blog/")
    )
    return String(decoding: html, as: UTF8.self)
  }

  @Test func `puts values in the places of words in braces`() throws {
    #expect(
      try fill("<p>{author} wrote <a href=\"{link}\">{title}</a></p>")
        == "<p>Ada Example wrote <a href=\"https://example.org/p?a=1&amp;b=2\">A Title</a></p>"
    )
  }

  @Test func `escapes a value for the text it stands in`() throws {
    #expect(
      try fill("<p>{title}</p>", title: "<b>&amp;</b>") == "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>"
    )
  }

  @Test func `escapes a value for the attribute it stands in`() throws {
    let html = try fill("<a href=\"/x\" title='{title}'>x</a>", title: "\" onclick='x' <b>")
    #expect(html.contains("title=\"&quot; onclick='x' &lt;b"))
    #expect(!html.contains("<b>"))
  }

  @Test func `encodes values in the address of a mail`() throws {
    #expect(
      try fill(
        "<a href=\"mailto:{mail}?subject=Re: {title}\">x</a>",
        title: "50 % & größer?",
        mail: "a+b@c.org"
      )
        == "<a href=\"mailto:a%2Bb@c.org?subject=Re:%2050%20%25%20%26%20gr%C3%B6%C3%9Fer%3F\">x</a>"
    )
  }

  @Test func `encodes a link that is part of another address`() throws {
    #expect(
      try fill("<a href=\"https://share.example/?u={link}\">x</a>")
        == "<a href=\"https://share.example/?u=https%3A%2F%2Fexample.org%2Fp%3Fa%3D1%26b%3D2\">x</a>"
    )
    #expect(
      try fill("<a href=\" {link}#c\">x</a>").contains(
        "href=\"https://example.org/p?a=1&amp;b=2#c\""
      )
    )
  }

  @Test func `cannot be made a script by a value`() throws {
    for title in [
      "javascript:alert(1)", "x\" onerror=\"alert(1)", "</script><script>alert(1)</script>",
    ] {
      for template in [
        "<a href=\"{title}\">x</a>", "<a href={title}>x</a>", "<script>{title}</script>y",
      ] {
        let html = try fill(template, title: title)
        #expect(!html.contains("javascript:"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("onerror="))
      }
    }
  }

  @Test func `leaves out the elements at the top that lack a value, and no others`() throws {
    let template = "<p>By {author}</p><p>Write to <i>{mail}</i></p> <p>{title}</p>"
    #expect(try fill(template, mail: nil) == "<p>By Ada Example</p> <p>A Title</p>")
    #expect(try fill("<div><p>{author}</p><p>{mail}</p></div>", mail: nil).isEmpty)
    #expect(try fill("Mail: {mail}", mail: nil).isEmpty)
  }

  @Test func `has the link for a title that is missing`() throws {
    #expect(try fill("<p>{title}</p>", title: nil) == "<p>https://example.org/p?a=1&amp;b=2</p>")
  }

  @Test(arguments: [
    ("<p>open", "<p>open</p>"), ("a</div>b", "ab"),
    ("<a href=\"/c\">x</a>", "<a href=\"https://example.org/c\">x</a>"),
    ("<a href=\"c\">x</a>", "<a href=\"https://example.org/blog/c\">x</a>"), ("", ""),
    ("a { b } {} {1}", "a { b } {} {1}"), ("<!-- {anything} -->x", "x"),
  ])
  func `is cleaned and balanced`(template: String, expected: String) throws {
    #expect(try fill(template) == expected)
  }

  @Test(arguments: [
    ("{naem}", "naem"), ("<a title=\"{Title}\">", "Title"), ("{title}{date}", "date"),
  ])
  func `knows no other words`(template: String, name: String) {
    #expect(throws: BodyTemplate.Problem.unknownPlaceholder(name)) { try BodyTemplate(template) }
  }

  @Test func `does not end inside a tag`() {
    #expect(throws: BodyTemplate.Problem.unfinishedTag) { try BodyTemplate("<a href=\"{link}") }
  }
}
