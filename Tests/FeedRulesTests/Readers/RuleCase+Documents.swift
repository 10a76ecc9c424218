import Diagnostics

extension RuleCase {
  /// Feeds that are too large, undated, out of order, or hard to subscribe to.
  static let documents = [
    RuleCase(.heavyFeed, marked(padded(to: 1_100_000)), not: padded(to: 900_000)),
    RuleCase(.oversizedFeed, marked(padded(to: 5_100_000)), not: padded(to: 4_900_000)),
    RuleCase(
      .tooManyEntries,
      marked("<rss><channel>\(repeated("<item/>", 3001))</channel></rss>"),
      not: "<rss><channel>\(repeated("<item/>", 3000))</channel></rss>"
    ),
    RuleCase(
      .futureDate,
      rss("<item>①<pubDate>Tue, 03 Jun 2025 00:00:00 GMT</pubDate></item>"),
      not: rss("<item><pubDate>Mon, 02 Jun 2025 00:00:00 GMT</pubDate></item>")
    ),
    RuleCase(
      .unorderedEntries,
      atom(
        """
        <entry>①<published>2025-01-01T00:00:00Z</published><updated>2025-01-01T00:00:00Z</updated></entry>
        <entry><published>2025-01-02T00:00:00Z</published><updated>2025-01-02T00:00:00Z</updated></entry>
        """
      ),
      not: atom(
        """
        <entry><published>2025-01-01T00:00:00Z</published><updated>2025-01-03T00:00:00Z</updated></entry>
        <entry><published>2025-01-02T00:00:00Z</published><updated>2025-01-02T00:00:00Z</updated></entry>
        """
      )
    ),
    RuleCase(
      .undatedEntry,
      rss("①<item><title>x</title></item>"),
      not: rss("<item><pubDate>Mon, 02 Jun 2025 00:00:00 GMT</pubDate></item>")
    ),
    RuleCase(
      .hubWithoutSelf,
      rss("", channel: "①<atom:link rel='hub' href='https://hub/'/>"),
      not: rss(
        "",
        channel:
          "<atom:link rel='hub' href='https://hub/'/><atom:link rel='self' href='https://a/'/>"
      )
    ),
    RuleCase(
      .hubWithoutSelf,
      #"{"hubs": [{"url": ①"https://hub/"}]}"#,
      not: #"{"hubs": [{"url": "https://hub/"}], "feed_url": "https://a/"}"#
    ),
    RuleCase(
      .commaInCategory,
      atom("<entry>①<category term='a, b'/></entry>"),
      not: atom("<entry><category term='a' label='a, b'/></entry>")
    ),
  ]

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func marked(_ text: String) -> String {
    "①" + text
  }

  /// A feed of so many bytes.
  private static func padded(to count: Int) -> String {
    let (start, end) = ("<rss><channel><description>", "</description></channel></rss>")
    return start + repeated("x", count - start.utf8.count - end.utf8.count) + end
  }
}
