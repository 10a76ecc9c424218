import Diagnostics

extension RuleCase {
  private static let div = "<div xmlns='http://www.w3.org/1999/xhtml'>"

  /// Titles and texts.
  static let texts = [
    inItem(.htmlInText, "①<title>&lt;b>x&lt;/b></title>", not: "<title>x &amp; y AT&amp;T</title>"),
    inEntry(
      .undeclaredHTML,
      "①<title>&lt;b>x&lt;/b></title>",
      not: "<title type='html'>&lt;b>x&lt;/b></title>"
    ),
    inItem(.ambiguousCharacters, "①<title>a &lt;b</title>", not: "<title>a &#x3C;b</title>"),
    inFeed(
      .eMailInName,
      "<author>①<name>A &lt;a@b.example></name></author>",
      not: "<author><name>A &lt;b></name></author>"
    ),
    inItem(
      .relativeReference,
      "①<description>&lt;a href='x'></description>",
      not: "<description>&lt;a href=' https://a.example/'></description>"
    ),
    inItem(
      .notHTML,
      "①<description>&lt;p>&lt;b>x&lt;/p></description>",
      not: "<description>&lt;p>x&lt;p>&lt;b>y&lt;/b></description>"
    ),
    inEntry(
      .htmlFragment,
      "①<content type='text/html'>x</content>",
      not: "<content type='html'>x</content>"
    ),
    inEntry(
      .escapedXHTML,
      "①<content type='xhtml'>\(div)&lt;b>x&lt;/b></div></content>",
      not: "<content type='xhtml'>\(div)<b>x</b></div></content>"
    ),
    inEntry(
      .unescapedHTML,
      "<content type='html' mode='escaped'>①<b/></content>",
      not: "<content type='html' mode='escaped'>x</content>"
    ),
    inEntry(
      .missingXHTMLDiv,
      "<content type='xhtml'>①<p/></content>",
      not: "<content type='xhtml'>\(div)</div></content>"
    ),
    inItem(
      .unsafeElement,
      "①<description>&lt;iframe>&lt;/iframe></description>",
      not: "<description>&lt;video>&lt;/video></description>"
    ),
    inItem(
      .unsafeAttribute,
      "①<description>&lt;p onclick='x'></description>",
      not: "<description>&lt;p data-x='x'></description>"
    ),
    inItem(
      .unsafeStyle,
      "①②<description>&lt;p style='position: fixed; background: nowhere'></description>",
      not: "<description>&lt;p style='color: red; margin: 0 1px'></description>"
    ),
  ]

  /// What an entry holds.
  static let contents = [
    inEntry(.missingType, "①<content src='x'/>", not: "<content src='x' type='image/png'/>"),
    inEntry(
      .invalidTextType,
      "①<title type='text/plain'>x</title>",
      not: "<content type='text/plain'>x</content>"
    ),
    inEntry(
      .invalidBase64,
      "①<content type='image/png'>x y</content>",
      not: "<content type='image/png'>eHh4\nIQ==</content>"
    ),
    inEntry(
      .missingSummary,
      "①<content src='x' type='a/b'/>",
      not: "<summary>x</summary><content src='x' type='a/b'/>"
    ),
    inFeed(.missingTextualContent, "①<entry/>", not: "<entry><summary>x</summary></entry>"),
    inFeed(.missingContent, "①<entry/>", not: "<entry><link href='x'/></entry>"),
    inItem(
      .descriptionAfterContent,
      "①<content:encoded>x</content:encoded><description>x</description>",
      not: "<description>x</description><content:encoded>x</content:encoded>"
    ),
    inItem(
      .duplicateDescription,
      "①<atom:content>x</atom:content>",
      not: "<atom:summary>x</atom:summary>"
    ),
    inChannel(.duplicateMeaning, "①<dc:language>en</dc:language>", not: "<dc:rights>x</dc:rights>"),
    inItem(
      .duplicateItemMeaning,
      "<author/>①<dc:creator>x</dc:creator>",
      not: "<dc:creator>x</dc:creator>"
    ),
    RuleCase(.missingLanguage, "<rss version='2.0'>①<channel/></rss>", not: channel("")),
    inFeed(
      .invalidMIMEType,
      "①<link href='x' type='html'/>",
      not: "<link href='x' type='text/html; charset=utf-8'/>"
    ),
    inItem(
      .invalidMIMEAttribute,
      "①" + enclosure("type='mp3'"),
      not: enclosure("type='audio/mpeg'")
    ),
  ]
}
