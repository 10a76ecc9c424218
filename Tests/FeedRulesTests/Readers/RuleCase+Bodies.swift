import Diagnostics

extension RuleCase {
  /// Titles, bodies and files that readers show differently than was meant.
  static let bodies = [
    RuleCase(
      .unknownEnclosureLength,
      rss(
        """
        <item>①<enclosure url='https://a/1.mp3' type='audio/mpeg'/></item>
        <item>②<enclosure url='https://a/2.mp3' type='audio/mpeg' length='0'/></item>
        <item>③<enclosure url='https://a/3.mp3' type='audio/mpeg' length='3:20'/></item>
        """
      ),
      not: rss("<item><enclosure url='https://a/1.mp3' type='audio/mpeg' length='1'/></item>")
    ),
    RuleCase(
      .unknownEnclosureLength,
      atom("<entry>①<link rel='enclosure' href='https://a/1.mp3'/></entry>"),
      not: atom("<entry><link href='https://a/1.mp3'/></entry>")
    ),
    RuleCase(
      .severalEnclosures,
      rss("<item><enclosure length='1'/>①<enclosure length='1'/></item>"),
      not: rss("<item><enclosure length='1'/></item><item><enclosure length='1'/></item>")
    ),
    RuleCase(
      .markdownNamespace,
      """
      <rss xmlns:s='http://source.scripting.com/'><channel><item>
      ①<s:markdown>x</s:markdown></item></channel></rss>
      """,
      not: rss("<item><source:markdown>x</source:markdown></item>")
    ),
    RuleCase(
      .unportableMarkdown,
      rss(
        """
        <item>①<source:markdown>An [old](/old) page.</source:markdown></item>
        <item>②<source:markdown>{% include "x" %}</source:markdown></item>
        """
      ),
      not: rss(
        """
        <item><source:markdown>An [old](https://a/) page of `{% include %}`.

        ```
        [x](/y)
        ```
        </source:markdown></item>
        """
      )
    ),
    RuleCase(
      .blankedBody,
      rss("<item>①<description>&lt;script&gt;alert(1)&lt;/script&gt; </description></item>"),
      not: rss("<item><description>&lt;script&gt;x&lt;/script&gt;&lt;p&gt;y</description></item>")
    ),
    RuleCase(
      .blankedBody,
      rss(
        "<item>①<description>&lt;iframe src='https://a/'&gt;x&lt;/iframe&gt;</description></item>"
      ),
      not: rss(
        """
        <item><description>&lt;iframe src='https://www.youtube.com/embed/1'&gt;x&lt;/iframe&gt;</description></item>
        <item><description>&lt;p&gt; &lt;/p&gt;</description></item>
        <item><description>&lt;noscript&gt;x&lt;/noscript&gt;&lt;img src='x'&gt;</description></item>
        """
      )
    ),
    RuleCase(
      .vanishingTitle,
      rss("<item>①<title>The &lt;head&gt; element</title></item>"),
      not: rss(
        """
        <item><title>The &amp;lt;head&amp;gt; element</title></item>
        <item><title>A &lt;b&gt;bold&lt;/b&gt; title, 1 &lt; 2</title></item>
        """
      )
    ),
    RuleCase(
      .vanishingTitle,
      atom("<entry>①<title type='html'>I &lt;3 feeds</title></entry>"),
      not: atom(
        """
        <entry><title>I &lt;3 feeds</title></entry>
        <entry><title type='html'>I &amp;lt;3 &lt;i&gt;feeds&lt;/i&gt;</title></entry>
        """
      )
    ),
  ]
}
