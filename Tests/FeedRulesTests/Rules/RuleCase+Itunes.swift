import Diagnostics

extension RuleCase {
  /// Podcasts by Apple's rules.
  static let itunes = [
    inChannel(
      .unknownItunesCategory,
      "①<itunes:category text='Art'/>",
      not: "<itunes:category text='TV &amp; Film'/>"
    ),
    inChannel(
      .oldItunesCategory,
      "①<itunes:category text='Family'/>",
      not: "<itunes:category text='Kids &amp; Family'/>"
    ),
    inChannel(
      .invalidItunesType,
      "①<itunes:type>weekly</itunes:type>",
      not: "<itunes:type>serial</itunes:type>"
    ),
    inItem(
      .invalidEpisodeType,
      "①<itunes:episodeType>Full</itunes:episodeType>",
      not: "<itunes:episodeType>full</itunes:episodeType>"
    ),
    inItem(
      .invalidDuration,
      "①<itunes:duration>1:60</itunes:duration>",
      not: "<itunes:duration>1:02:59</itunes:duration>"
    ),
    inItem(
      .tooLong,
      "①<itunes:subtitle>\(text(256))</itunes:subtitle>",
      not: "<itunes:subtitle>\(text(255))</itunes:subtitle>"
    ),
    inItem(
      .unseparatedKeywords,
      "①<itunes:keywords>a b</itunes:keywords>",
      not: "<itunes:keywords>a b, c</itunes:keywords>"
    ),
    inItem(
      .invalidTrueFalse,
      "①<itunes:explicit>clean</itunes:explicit>",
      not: "<itunes:explicit>False</itunes:explicit>"
    ),
    inEntry(
      .invalidYesNo,
      "<app:control>①<app:draft>true</app:draft></app:control>",
      not: "<app:control><app:draft>no</app:draft></app:control>"
    ),
    inItem(
      .invalidBlock,
      "①<itunes:block>1</itunes:block>",
      not: "<itunes:block>Yes</itunes:block>"
    ),
    RuleCase(.missingItunesElement, show("①②③", ""), not: show("", complete)),
    RuleCase(.missingItunesEmail, show("①", ""), not: show("", complete)),
    inItem(
      .unsupportedItunesFormat,
      "<itunes:block>no</itunes:block>①<enclosure url='https://a.example/x.ogg' length='1' type='a/b'/>",
      not: "<itunes:block>no</itunes:block>" + enclosure("type='a/b'")
    ),
    RuleCase(
      .itunesNotUTF8,
      "<?xml version='1.0' encoding='iso-8859-1'?>" + show("①", ""),
      not: "<?xml version='1.0' encoding='utf-8'?>" + show("", "")
    ),
  ]

  private static func show(_ marker: String, _ content: String) -> String {
    """
    <rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'>\(marker)<channel>\
    <itunes:author>x</itunes:author>\(content)</channel></rss>
    """
  }

  private static let complete = """
    <language>en</language><itunes:category text='Arts'/><itunes:explicit>true</itunes:explicit><itunes:owner/>
    """

  private static func text(_ count: Int) -> String {
    String(repeating: "x", count: count)
  }
}
