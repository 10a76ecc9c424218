import Diagnostics

extension RuleCase {
  /// Ids that readers take for others than were meant.
  static let identity = [
    RuleCase(
      .repeatedID,
      rss("<item><guid>https://a/1</guid></item><item>①<guid> https://a/1 </guid></item>"),
      not: rss("<item><guid>https://a/1</guid></item><item><guid>https://a/2</guid></item><item/>")
    ),
    RuleCase(
      .unstableID,
      rss(
        """
        <item>①<guid>https://a/1?utm_source=rss</guid></item>
        <item>②<guid>https://a/2;jsessionid=1?x=y</guid></item>
        <item>③<guid>https://a/?p=3&amp;PHPSESSID=4</guid></item>
        """
      ),
      not: rss("<item><guid>https://a/utm_source=x?p=3&amp;side=left#sid=4</guid></item>")
    ),
    RuleCase(
      .mixedIDSchemes,
      atom(
        """
        <entry><id>https://a/1</id></entry><entry>①<id>http://a/2</id></entry>
        <entry><id>http://a/3</id></entry>
        """
      ),
      not: atom("<entry><id>https://a/1</id></entry><entry><id>http://b/2</id></entry>")
    ),
    RuleCase(
      .numericID,
      feed(items: #"{"id": ①"7", "content_text": ""}, {"id": "8", "content_text": ""}"#),
      not: feed(
        items: #"{"id": "1739995200", "content_text": ""}, {"id": "a7", "content_text": ""}"#
      )
    ),
    RuleCase(
      .guidTakenForURL,
      rss(
        "<item>①<guid>tag:a,2025:1</guid></item><item>②<guid isPermaLink='true'>/1</guid></item>"
      ),
      not: rss(
        "<item><guid isPermaLink='false'>/1</guid></item><item><guid>https://a/</guid></item>"
      )
    ),
    RuleCase(
      .guidDiffersFromLink,
      rss("<item><link>https://a/b</link>①<guid>https://a/?p=1</guid></item>"),
      not: rss(
        "<item><link>https://a/b</link><guid isPermaLink='false'>https://a/?p=1</guid></item>"
      )
    ),
  ]

  /// An RSS feed with items.
  static func rss(_ items: String, channel: String = "") -> String {
    """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
      xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"
      xmlns:source="https://source.scripting.com/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel>\(channel)
    \(items)
    </channel>
    </rss>
    """
  }

  /// An Atom feed with entries.
  static func atom(_ entries: String) -> String {
    """
    <?xml version="1.0"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
    \(entries)
    </feed>
    """
  }
}
