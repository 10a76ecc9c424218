/// What is taken in from others, and who is told of what is published.
extension ConfigurationVocabulary {
  /// The keys of an element of `subscriptions`.
  static let subscription: [ConfigurationKey] =
    [
      .optional("url", .url, "Where the feed is published: RSS, Atom or JSON Feed."),
      .optional(
        "file",
        .path,
        """
        In the place of `url`: a file that lists feeds, in OPML or as a JSON list of objects with `url`, `site` and `title`. \
        All other keys hold for each of its feeds; its folders and categories become tags.
        """
      ),
      .optional(
        "title",
        .text,
        standard: "the feed's own",
        "What the feed is called."
      ),
      .optional(
        "site",
        .url,
        standard: "what the feed says",
        "The page that the feed speaks for."
      ),
    ] + rules

  private static let rules: [ConfigurationKey] = [
    .optional(
      "limit",
      .integer(1...100_000),
      standard: "all",
      "How many of the feed's newest entries are looked at."
    ),
    .optional(
      "maxAge",
      .timeSpan,
      "Entries that are older when they are first seen become no posts."
    ),
    .optional("include", .filter, "Only entries that pass become posts; see [filters](#filters)."),
    .optional("exclude", .filter, "Entries that pass become no posts."),
    .optional("tags", .list(.text), standard: "`[]`", "Tags that the posts get beside their own."),
    .optional(
      "author",
      .textOrObject(.text, author),
      standard: "who the entry names",
      "Who stands as the author of the posts."
    ),
    .optional(
      "paused",
      .boolean,
      standard: "`false`",
      "Whether the feed is left alone for the time being."
    ),
  ]

  private static let author: [ConfigurationKey] = [
    .required("name", .text, "The name as people read it."),
    .optional("email", .text, "The mail address."),
    .optional("url", .url, "A page about the author."),
  ]

  /// The keys of `site.cloud`.
  static let cloud: [ConfigurationKey] = [
    .required(
      "register",
      .url,
      """
      Where programs register to be told, such as `http://rpc.rsscloud.io:5337/pleaseNotify`; RSS feeds name it in their \
      `cloud` element.
      """
    ),
    .required(
      "ping",
      .url,
      "Where `feedgen ping` tells of a change, such as `http://rpc.rsscloud.io:5337/ping`."
    ),
  ]
}
