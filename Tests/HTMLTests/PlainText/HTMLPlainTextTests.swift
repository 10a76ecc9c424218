import HTML
import Testing

/// The words of a text without its markup.
struct HTMLPlainTextTests {
  private func words(_ html: String) -> String {
    string(HTMLPlainText(of: Array(html.utf8)).bytes)
  }

  @Test func `references are decoded once`() {
    #expect(words("A &amp; B &amp;lt; &copy;") == "A & B &lt; ©")
  }

  @Test func `tags inside a word do not part it`() {
    #expect(words("in<b>ter</b>est<wbr>ing <a href=x>link</a>s") == "interesting links")
  }

  @Test func `blocks and line breaks part words`() {
    #expect(
      words("<p>one</p><p>two<br>three</p><ul><li>four<li>five</ul>six")
        == "one two three four five six"
    )
    #expect(words("<td>a</td><td>b</td>") == "a b")
  }

  @Test func `white space is folded and trimmed`() {
    #expect(words("  a\r\n\t b <i> </i> c\u{A0}d\n") == "a b c\u{A0}d")
    #expect(words(" <p> </p> ") == "")
  }

  @Test func `what no browser shows as text is left out`() {
    #expect(words("a<script>b</script><style>c</style><!--d--><iframe>e</iframe>f") == "af")
    #expect(words("a<template>b<template>c</template>d</template>e") == "ae")
    #expect(words("<!doctype html>a\0b") == "ab")
    #expect(words("a<script>b") == "a")
  }

  @Test func `noscript, title and textarea are text`() {
    #expect(
      words("<title>a &lt;b></title><noscript>c</noscript><textarea>d</textarea>") == "a <b>cd"
    )
  }

  @Test func `text can be gathered from any tokens`() {
    var plain = HTMLPlainText()
    for token in [text("a"), start("p"), text("b"), end("p"), text("c")] { plain.append(token) }
    #expect(string(plain.bytes) == "a b c")
  }
}
