import FeedFormats
import Posts

/// The keys of one feed.
extension ConfigurationVocabulary {
  /// The keys of one feed.
  static let feedKeys: [ConfigurationKey] = feedKind + feedEntries + feedForm

  private static let feedKind: [ConfigurationKey] = [
    .required(
      "format",
      .choice(FeedFormat.allCases.map(\.rawValue)),
      "The format of the feed."
    ),
    .optional(
      "path",
      .pathBelow,
      standard: "`rss.xml`, `atom.xml`, `feed.json`",
      "Where the feed goes: below `output` on disk, below `site.feedsURL` in public."
    ),
    .optional(
      "ttl",
      .integer(1...525_600),
      "How long a client may wait before it asks again, in minutes (RSS `ttl`)."
    ),
    .optional(
      "title",
      .text,
      standard: "`site.title`; in a series `:tag – ` and `site.title`",
      "The title of the feed. In a series the placeholder, such as `:tag`, stands for the term."
    ),
    .optional(
      "description",
      .text,
      standard: "`site.description`",
      "A sentence about the feed; it may have the placeholder of a series."
    ),
    .optional(
      "each",
      .choice(FeedSeries.Kind.allCases.map(\.rawValue)),
      """
      Makes a series: a feed for each tag, category and so on that posts have. `path` must have its placeholder: \
      `tags/:tag.xml`.
      """
    ),
    .optional(
      "spelling",
      .choice(FeedSeries.Spelling.allCases.map(\.rawValue)),
      standard: "`folded`",
      """
      `folded`: spellings of a term that only differ in case are one, and paths are in small letters; `exact`: each \
      spelling is a term, and those of `A` to `Z`, `a` to `z`, `0` to `9` and `_` have a feed, at a path spelled so; \
      `hugo`: paths are those of Hugo, and with `"each": "directory"` there is a feed for each of Hugo's sections.
      """
    ),
    .optional("only", .list(.text), "The terms of a series that have a feed; all without it."),
    .optional("except", .list(.text), "The terms of a series that have no feed."),
    .optional(
      "minimum",
      .integer(1...1_000_000),
      standard: "`1`",
      "How many posts a term of a series must have for a feed."
    ),
  ]

  private static let feedEntries: [ConfigurationKey] = [
    .optional(
      "collection",
      .text,
      standard: "`posts`",
      "The collection whose posts the feed takes, one of `posts.collections`."
    ),
    .optional(
      "where",
      .filter,
      "Which posts the feed takes: `tag:swift and not (lang:de or age>1y)`. See “Filters”."
    ),
    .optional(
      "maxAge",
      .timeSpan,
      "How long after publication posts stay in the feed: `36h`, `90d`, `4w`, `6mo`, `1y`."
    ),
    .optional(
      "sort",
      .choice(FeedOrder.allCases.map(\.rawValue)),
      standard: "`newest`",
      """
      The order of the entries, and so which of them `limit` keeps: `newest`, `oldest` (a serial), `updated` (the last \
      change first), `weight` (the front matter's `weight`, then the newest, as in Hugo), `title`.
      """
    ),
    .optional(
      "limit",
      .integer(1...1_000_000),
      standard: "`\(FeedSettings.defaultLimit)`",
      "How many entries the feed holds at most, the newest."
    ),
    .optional(
      "archive",
      .boolean,
      standard: "`false`",
      """
      Whether entries that leave the feed go to archives (RFC 5005), which readers find by links: `atom-archive-1.xml` and so \
      on. Not together with `maxAge` or `maxBytes`. See “Archives”.
      """
    ),
    .optional(
      "maxBytes",
      .integer(1_000...1_000_000_000),
      """
      How large the file may be. The oldest entries fall back to their summaries until it fits, then they leave; the run \
      says which.
      """
    ),
    .optional(
      "keepDays",
      .integer(0...36_500),
      standard: "`\(FeedBudget.defaultKeptDays)`",
      "How many days after publication an entry stays whole, whatever `maxBytes` says."
    ),
  ]

  private static let feedForm: [ConfigurationKey] = [
    .optional(
      "mode",
      .choice(ContentMode.allCases.map(\.rawValue)),
      standard: "`content.mode`",
      "How much of a post an entry of this feed holds; a post says its own by `feed: {mode: …}`."
    ),
    .optional(
      "header",
      .template,
      standard: "`content.header`",
      "HTML before the content of every entry of this feed; `\"\"` for none."
    ),
    .optional(
      "footer",
      .template,
      standard: "`content.footer`",
      "HTML behind the content of every entry of this feed; `\"\"` for none."
    ),
  ]
}
