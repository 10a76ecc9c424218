import Diagnostics
import FeedModel
import Testing

@testable import Markup

/// A base that cannot be wrong.
func testBase(_ text: String = "https://example.org/blog/post.html") throws -> AbsoluteURL {
  try #require(AbsoluteURL(text))
}

/// The HTML that a body of HTML is cleaned to.
func cleaned(
  _ html: String,
  base: String = "https://example.org/blog/post.html",
  title: String? = nil
) throws -> String {
  var cleaner = BodyCleaner(Array(html.utf8), base: try testBase(base), title: title)
  return String(decoding: cleaner.clean().html, as: UTF8.self)
}

/// The problems that are found in a body of HTML.
func problems(_ html: String) throws -> [BodyProblem] {
  var cleaner = BodyCleaner(Array(html.utf8), base: try testBase())
  _ = cleaner.clean()
  return cleaner.problems
}

/// The HTML of a Markdown text, before it is cleaned.
func html(ofMarkdown text: String) throws -> String {
  let rendered = try #require(MarkdownRenderer.render(Array(text.utf8)))
  return String(decoding: rendered.html, as: UTF8.self)
}
