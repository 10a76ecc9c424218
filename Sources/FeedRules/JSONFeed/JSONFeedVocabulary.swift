/// What a JSON Feed may hold (jsonfeed.org, version 1.1): the one table that the judge goes by.
enum JSONFeedVocabulary {
  /// “Top-level”.
  static let feed = JSONFeedShape(
    name: "the feed",
    members: [
      JSONFeedMember("version", .version, .required),
      JSONFeedMember("title", .text, .required),
      JSONFeedMember("home_page_url", .url, .advised),
      JSONFeedMember("feed_url", .url, .advised),
      JSONFeedMember("description", .text),
      JSONFeedMember("user_comment", .text),
      JSONFeedMember("next_url", .url),
      JSONFeedMember("icon", .url),
      JSONFeedMember("favicon", .url),
      JSONFeedMember("author", .object(author)),
      JSONFeedMember("authors", .list(.object(author)), isNewer: true),
      JSONFeedMember("language", .language, isNewer: true),
      JSONFeedMember("expired", .flag),
      JSONFeedMember("hubs", .list(.object(hub))),
      JSONFeedMember("items", .list(.object(item)), .required),
    ]
  )

  /// “Items”.
  static let item = JSONFeedShape(
    name: "an item",
    members: [
      JSONFeedMember("id", .id, .required),
      JSONFeedMember("url", .url),
      JSONFeedMember("external_url", .url),
      JSONFeedMember("title", .text),
      JSONFeedMember("content_html", .text),
      JSONFeedMember("content_text", .text),
      JSONFeedMember("summary", .text),
      JSONFeedMember("image", .url),
      JSONFeedMember("banner_image", .url),
      JSONFeedMember("date_published", .date),
      JSONFeedMember("date_modified", .date),
      JSONFeedMember("author", .object(author)),
      JSONFeedMember("authors", .list(.object(author)), isNewer: true),
      JSONFeedMember("tags", .list(.text)),
      JSONFeedMember("language", .language, isNewer: true),
      JSONFeedMember("attachments", .list(.object(attachment))),
      JSONFeedMember("_feedgen", .object(`extension`)),
    ]
  )

  /// feedgen's own extension (docs/syndication.md).
  static let `extension` = JSONFeedShape(
    name: "the extension “_feedgen”",
    members: [
      JSONFeedMember("about", .url),
      JSONFeedMember("source", .object(source)),
    ]
  )

  /// The feed that an item was taken from, in feedgen's extension.
  static let source = JSONFeedShape(
    name: "the source of an item",
    members: [
      JSONFeedMember("id", .text),
      JSONFeedMember("title", .text),
      JSONFeedMember("feed_url", .url),
      JSONFeedMember("home_page_url", .url),
      JSONFeedMember("rights", .text),
      JSONFeedMember("date_modified", .date),
    ],
    mustHoldSomething: true
  )

  /// “Authors”: all members are optional, but one must be there.
  static let author = JSONFeedShape(
    name: "an author",
    members: [
      JSONFeedMember("name", .text),
      JSONFeedMember("url", .url),
      JSONFeedMember("avatar", .url),
    ],
    mustHoldSomething: true
  )

  /// “Attachments”.
  static let attachment = JSONFeedShape(
    name: "an attachment",
    members: [
      JSONFeedMember("url", .url, .required),
      JSONFeedMember("mime_type", .mediaType, .required),
      JSONFeedMember("title", .text),
      JSONFeedMember("size_in_bytes", .count),
      JSONFeedMember("duration_in_seconds", .count),
    ]
  )

  /// “Subscribing to Real-time Notifications”.
  static let hub = JSONFeedShape(
    name: "a hub",
    members: [
      JSONFeedMember("type", .hubType, .required),
      JSONFeedMember("url", .url, .required),
    ]
  )

  /// The URLs of the versions, and the versions.
  static let versions = [
    "https://jsonfeed.org/version/1.1": "1.1",
    "https://jsonfeed.org/version/1": "1.0",
  ]

  /// The protocols of hubs that are in use, in lower case.
  static let hubTypes: Set<String> = ["websub", "rsscloud", "pubsubhubbub"]
}
