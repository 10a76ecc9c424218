import Diagnostics

extension RuleCase {
  /// What podcast apps and directories refuse.
  static let podcasts = [
    RuleCase(
      .podcastMissingElement,
      marked(
        6,
        "<rss xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><i:author>x</i:author></channel></rss>"
      ),
      not: show(channel: "", "")
    ),
    RuleCase(
      .podcastMissingElement,
      show(
        channel: "<itunes:type>serial</itunes:type>",
        "①<item><title>1</title>\(episode)</item>②③<item><itunes:episode>2</itunes:episode></item>"
      ),
      not: show(channel: "", "<item><title>1</title>\(episode)</item>")
    ),
    RuleCase(.podcastMissingElement, "①②③④⑤⑥" + show(only: ""), not: rss("<item/>")),
    RuleCase(
      .podcastStandardElement,
      show(channel: "", "①<item><title>1</title></item>"),
      not: show(channel: "", "<item><title>1</title><guid>https://a/1</guid></item>")
    ),
    RuleCase(
      .podcastAdvisedElement,
      "①②" + show(only: "<itunes:author>x</itunes:author>"),
      not: advised
    ),
    RuleCase(
      .podcastValue,
      show(
        channel: "①<itunes:explicit>clean</itunes:explicit>②<itunes:type>weekly</itunes:type>",
        "<item>③<itunes:image href='https://a/x.webp?y.png'/></item>"
      ),
      not: show(
        channel: "<itunes:explicit>False</itunes:explicit>",
        "<item><itunes:image href='https://a/x.PNG'/><itunes:episodeType>bonus</itunes:episodeType></item>"
      )
    ),
    RuleCase(
      .podcastTextTooLong,
      show(
        channel: "①<itunes:summary>\(repeated(4001))</itunes:summary>",
        "<item>②<itunes:title>\(repeated(256))</itunes:title></item>"
      ),
      not: show(
        channel: "<itunes:summary>\(repeated(4000))</itunes:summary>",
        "<item><itunes:title>\(repeated(255))</itunes:title></item>"
      )
    ),
    RuleCase(
      .podcastMediaType,
      show(
        channel: "",
        """
        <item>①<enclosure url='https://a/1.ogg' type='audio/ogg' length='1'/></item>
        <item>②<enclosure url='https://a/1.m4a' type='audio/mpeg' length='1'/></item>
        """
      ),
      not: rss("<item><enclosure url='https://a/1.ogg' type='audio/ogg' length='1'/></item>")
    ),
  ]

  private static let episode =
    "<enclosure url='https://a/1.mp3' type='audio/mpeg' length='1'/><guid>https://a/1</guid>"

  private static let advised = show(
    only: """
      <itunes:author>x</itunes:author><podcast:guid>x</podcast:guid><podcast:locked>no</podcast:locked>
      """
  )

  /// A show with everything that Apple and PSP-1 require.
  private static func show(channel: String, _ items: String) -> String {
    rss(
      items,
      channel: """
        <title>x</title><link>https://a/</link><description>x</description><language>en</language>
        <itunes:image href="https://a/x.jpg"/><itunes:category text="Arts"/><itunes:explicit>true</itunes:explicit>
        <atom:link rel="self" href="https://a/feed.xml"/>
        \(channel)
        """
    )
  }

  /// A show with nothing but some elements, on one line, so that what is missing is missing at its start.
  private static func show(only channel: String) -> String {
    "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
      + "xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel>"
      + "<itunes:keywords>x</itunes:keywords>\(channel)</channel></rss>"
  }

  private static func marked(_ count: Int, _ text: String) -> String {
    "①②③④⑤⑥".prefix(count) + text
  }

  private static func repeated(_ count: Int) -> String {
    String(repeating: "x", count: count)
  }
}
