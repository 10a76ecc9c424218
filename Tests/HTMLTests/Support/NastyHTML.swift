/// Texts strung together from snippets that push the tokenizer into each of its states.
struct NastyHTML: Sequence, IteratorProtocol {
  private var generator: SeededGenerator
  private var left: Int

  /// Begins a series of texts; the same seed gives the same ones.
  init(seed: UInt64, count: Int) {
    generator = SeededGenerator(seed: seed)
    left = count
  }

  mutating func next() -> String? {
    guard left > 0 else { return nil }
    left -= 1
    let length = Int.random(in: 1...14, using: &generator)
    return (0..<length).map { _ in Self.snippets.randomElement(using: &generator) ?? "" }.joined()
  }

  private static let snippets = [
    "a", "b c", "é日\u{1F600}", "\n", "\r", "\r\n", "\t", " ", "\0", ">", "<", "</", "<!", "<?", "/",
    "=", "\"", "'", "&", ";", "#", "-", "--", "!", "]]>", "[", "<a>", "<A B>", "</a>", "</A x=y>",
    "<br/>", "<p x", "<p x=", "<p x=\"", "<p x='", "<p x=y", "<p/x", "</>", "</ a>", "<x-y z>",
    "<a href=\"?a=1&b=2&copy=3&copy;&amp\">", "<a b='&lt&notit;'>", "<a b=c/>", "<a =b>",
    "<a a A=1>",
    "<a\0b\0=\0>", "&amp;", "&amp", "&ltx", "&notin;", "&notit;", "&nosuch;", "&NotEqualTilde;",
    "&#",
    "&#x", "&#38;", "&#13;", "&#0;", "&#128;", "&#xD800;", "&#99999999999;", "<!-->", "<!--->",
    "<!--",
    "-->", "--!>", "<!-- a -- b -->", "<!--a<!--b-->", "<!doctype html>", "<!DOCTYPE h PUBLIC \"a",
    "<!doctype h public 'a\"' \"b\">", "<!doctype h system '\"'x>", "<!doctype>", "<!doctype x y>",
    "<![CDATA[", "<![CDATA[x]]>", "<!x>", "<?php 1 ?>", "<title>", "</title>", "</titlex>",
    "<textarea>", "</textarea >", "<style>", "</style>", "</style/>", "<xmp>", "</xmp>", "<iframe>",
    "</iframe>", "<noembed>", "</noembed>", "<noframes>", "</noframes>", "<noscript>",
    "</noscript>",
    "<script>", "</script>", "</script ", "<!--<script>", "<script ", "<pre>\n", "&nbsp;", "\u{A0}",
    "<p>", "</p>", "<div class=\"x y\">", "<p class=\"\">", "</div>",
    "a text of more than sixteen bytes", "\u{FFFE}",
    "文章は、句読点も。", "\u{7F}", "\u{1}",
  ]
}
