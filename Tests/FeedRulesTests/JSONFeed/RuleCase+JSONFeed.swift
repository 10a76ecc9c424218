import Diagnostics

extension RuleCase {
  /// What JSON Feeds get wrong.
  static let jsonFeed = [
    RuleCase(.jsonFeedVersion, #"{"version": ①"https://jsonfeed.org/version/2"}"#, not: feed()),
    RuleCase(.jsonFeedVersion, #"①{"title": "x"}"#, not: feed(version: "1")),
    RuleCase(
      .jsonFeedMissingMember,
      #"①{"version": "x", "title": "x"}"#,
      not: feed()
    ),
    RuleCase(
      .jsonFeedMissingMember,
      feed(items: #"①{"content_text": "x"}, {"id": ②" ", "content_text": "x"}"#),
      not: feed(items: #"{"id": "x", "content_text": ""}"#)
    ),
    RuleCase(
      .jsonFeedMissingMember,
      feed(members: #""authors": [①{}], "hubs": [②{"type": "WebSub"}]"#),
      not: feed(members: #""authors": [{"name": "x"}], "hubs": []"#)
    ),
    RuleCase(.jsonFeedAdvisedMember, "①②{}", not: feed()),
    RuleCase(
      .jsonFeedValueType,
      feed(members: #""expired": ①"no", "description": ②null, "authors": ③{}"#),
      not: feed(members: #""expired": false, "description": "", "authors": []"#)
    ),
    RuleCase(
      .jsonFeedValueType,
      feed(items: item(source: #"①"There""#) + ", " + item(source: #"{"title": ②1}"#, id: "b")),
      not: feed(items: item(source: #"{"title": "There", "rights": ""}"#))
    ),
    RuleCase(
      .jsonFeedMissingMember,
      feed(items: item(source: "①{}")),
      not: feed(items: item(source: #"{"title": "There"}"#))
    ),
    RuleCase(
      .jsonFeedURL,
      feed(items: item(source: #"{"feed_url": ①"/feed", "home_page_url": ②"there"}"#)),
      not: feed(items: item(source: #"{"feed_url": "https://there.example/feed"}"#))
    ),
    RuleCase(
      .jsonFeedNumberID,
      feed(items: #"{"id": ①12, "content_text": ""}"#),
      not: feed(items: #"{"id": "12", "content_text": ""}"#)
    ),
    RuleCase(
      .jsonFeedUnknownMember,
      feed(members: #"①"items_": [], ②"_1x": {}, ③"_a.b": {}, "_a": {④"b.c": 1}"#),
      not: feed(members: #""_blue_shed": {"about": {"x.y": 1}}"#)
    ),
    RuleCase(
      .jsonFeedURL,
      feed(members: #""icon": ①"/icon.png", "next_url": ②"https://a b/", "favicon": ③"x""#),
      not: feed(members: #""icon": "https://ex\u00E4mple.org/icon.png""#)
    ),
    RuleCase(
      .jsonFeedDate,
      feed(items: #"{"id": "a", "content_text": "", "date_published": ①"2025-02-30T00:00:00Z"}"#),
      not: feed(
        items: #"{"id": "a", "content_text": "", "date_published": "2025-02-28T00:00:00.5-01:00"}"#
      )
    ),
    RuleCase(
      .jsonFeedNoContent,
      feed(items: #"①{"id": "a", "summary": "x"}"#),
      not: feed(items: #"{"id": "a", "content_html": ""}"#)
    ),
    RuleCase(
      .jsonFeedDuplicateID,
      feed(items: #"{"id": "a", "content_text": ""}, {"id": ①"a", "content_text": ""}"#),
      not: feed(items: #"{"id": "a", "content_text": ""}, {"id": "A", "content_text": ""}"#)
    ),
    RuleCase(
      .jsonFeedOldAuthor,
      feed(members: #"①"author": {"name": "x"}"#),
      not: feed(members: #""author": {"name": "x"}, "authors": [{"name": "x"}]"#)
    ),
    RuleCase(
      .jsonFeedNewerMember,
      feed(version: "1", members: #"①"language": "en""#),
      not: feed(members: #""language": "en""#)
    ),
    RuleCase(
      .jsonFeedMediaType,
      feed(items: item(attachment: #""url": "https://a/", "mime_type": ①"mp3""#)),
      not: feed(
        items: item(attachment: #""url": "https://a/", "mime_type": "audio/ogg; codecs=opus""#)
      )
    ),
    RuleCase(
      .jsonFeedLanguage,
      feed(members: #""language": ①"English (US)""#),
      not: feed(members: #""language": "zh-Hans-CN""#)
    ),
    RuleCase(
      .jsonFeedNumber,
      feed(
        items: item(
          attachment: #""url": "https://a/", "mime_type": "audio/mpeg", "size_in_bytes": ①-1"#
        )
      ),
      not: feed(
        items: item(
          attachment: #""url": "https://a/", "mime_type": "audio/mpeg", "duration_in_seconds": 0.5"#
        )
      )
    ),
    RuleCase(
      .jsonFeedHubType,
      feed(members: #""hubs": [{"type": ①"push", "url": "https://a/"}]"#),
      not: feed(members: #""hubs": [{"type": "WebSub", "url": "https://a/"}]"#)
    ),
  ]

  /// A feed with everything that it must have.
  static func feed(
    version: String = "1.1",
    members: String = #""description": """#,
    items: String = ""
  ) -> String {
    """
    {
      "version": "https://jsonfeed.org/version/\(version)",
      "title": "x",
      "home_page_url": "https://example.org/",
      "feed_url": "https://example.org/feed.json",
      \(members),
      "items": [\(items)]
    }
    """
  }

  private static func item(attachment: String) -> String {
    #"{"id": "a", "content_text": "", "attachments": [{\#(attachment)}]}"#
  }

  private static func item(source: String, id: String = "a") -> String {
    #"{"id": "\#(id)", "content_text": "", "_feedgen": {"source": \#(source)}}"#
  }
}
