import FeedFormats
import Posts

/// Every key of `config.json`: the one place that the reader, the documentation and the JSON Schema are
/// made from.
enum ConfigurationVocabulary {
  /// The whole configuration.
  static let root = ConfigurationType.object([
    .required("site", .object(site), "The site that the feeds speak for."),
    .optional("posts", .object(posts), "Which posts there are."),
    .optional("content", .object(content), "How much of a post an entry holds."),
    .optional(
      "feeds",
      .list(.object(feedKeys)),
      standard: "`rss.xml` and `atom.xml`",
      "The feeds to write."
    ),
    .optional(
      "index",
      .switchOr(.object(index)),
      "What is written beside the feeds for those who look for them. `true`: all but the snippets; `false`: nothing."
    ),
    .optional("output", .path, standard: "`feeds`", "The folder that the feeds are written to."),
    .optional(
      "ids",
      .textOrObject(.choice(IdentitySettings.Scheme.allCases.map(\.rawValue)), ids),
      standard: "`uuid`",
      "How ids are made for entries that have none. An id in the ledger always stays."
    ),
    .optional(
      "updates",
      .choice(UpdateMode.allCases.map(\.rawValue)),
      standard: "`manual`",
      """
      `manual`: a post changes when its front matter says so; `auto`: a noticeable edit of its title or text \
      changes it as well, at the time of the run.
      """
    ),
    .optional(
      "subscriptions",
      .list(.textOrObject(.url, subscription)),
      standard: "`[]`",
      """
      The feeds of others whose entries become posts by `feedgen import`, and files that list feeds; see \
      [syndication](syndication.md).
      """
    ),
    .optional("deletions", .object(deletions), "How Atom feeds say that a post is gone."),
    .optional("$schema", .text, "The JSON Schema that editors check this file with; not read."),
  ])

  private static let site: [ConfigurationKey] = [
    .required("title", .text, "The title of the site and of its feeds."),
    .required(
      "url",
      .url,
      "The page that the feeds speak for. Patterns and site-relative paths are appended to it."
    ),
    .optional("description", .text, "A sentence about the site."),
    .optional("language", .language, "The language of the site, an RFC 5646 tag."),
    .optional("author", .object(author), "Who writes posts that name nobody."),
    .optional(
      "timeZone",
      .timeZone,
      standard: "`UTC`",
      "The zone of times that name none, and of the days in permalinks. Never the machine's."
    ),
    .optional("copyright", .text, "The copyright line of the feeds."),
    .optional("icon", .urlOrPath, "A small square picture (Atom `icon`)."),
    .optional("logo", .urlOrPath, "A larger picture (Atom `logo`, RSS `image`)."),
    .optional(
      "feedsURL",
      .url,
      standard: "`site.url`",
      "What the `path` of a feed is appended to for its public URL, the self link."
    ),
    .optional(
      "hubs",
      .list(.url),
      standard: "`[]`",
      """
      WebSub hubs, which tell subscribers at once that a feed has changed (Atom and RSS `rel="hub"`, JSON \
      Feed `hubs`). `feedgen ping` tells them of a change; see [syndication](syndication.md).
      """
    ),
    .optional(
      "cloud",
      .object(cloud),
      "An rssCloud server, which tells the programs of subscribers that an RSS feed has changed (RSS `cloud`)."
    ),
  ]

  private static let author: [ConfigurationKey] = [
    .required("name", .text, "The name as people read it."),
    .optional("email", .text, "The mail address."),
    .optional("url", .urlOrPath, "A page about the author."),
  ]

  private static let posts: [ConfigurationKey] = postFiles + postConventions + [hugo]

  private static let postFiles: [ConfigurationKey] = [
    .optional(
      "directories",
      .list(.path),
      standard: "`[\"posts\"]`",
      "The folders that hold posts, at any depth."
    ),
    .optional(
      "permalink",
      .permalink,
      """
      What the link of a post looks like below `site.url`. Without it the link is the post's `from`, \
      else `site.url` and the path of the post without extension. In the dialect `jekyll` it also takes the names `date`, \
      which is its default, `pretty`, `ordinal`, `weekdate` and `none`.
      """
    ),
    .optional(
      "future",
      .boolean,
      standard: "`false`",
      "Whether posts dated after the run are published."
    ),
    .optional("drafts", .boolean, standard: "`false`", "Whether drafts are published."),
    .optional(
      "expired",
      .boolean,
      standard: "`false`",
      "Whether posts are published whose `expiryDate` has passed."
    ),
    .optional(
      "exclude",
      .list(.text),
      standard: "`[]`",
      """
      Patterns of paths below the folders that hold no posts: `*` stands for anything in a name, `**` \
      also for slashes, `?` for one character. A pattern without a slash is matched against every name.
      """
    ),
  ]

  private static let content: [ConfigurationKey] = [
    .optional(
      "mode",
      .choice(ContentMode.allCases.map(\.rawValue)),
      standard: "`full`",
      "`full`: the summary and the content; `summary`: the summary alone; `content`: the content alone."
    ),
    .optional(
      "summaryLength",
      .integer(1...10_000),
      standard: "`280`",
      "How long an excerpt may be that stands in for a missing summary, in characters."
    ),
    .optional(
      "titleHeading",
      .boolean,
      standard: "`false`",
      """
      Whether a first heading that only repeats the entry's title stays in the content; readers show the \
      title above it anyway.
      """
    ),
    .optional(
      "excerptSeparator",
      .text,
      """
      A text in the source of a post that ends its excerpt, outside of code. A post says its own by \
      `excerpt_separator`, `""` for none.
      """
    ),
    .optional(
      "header",
      .template,
      "HTML before the content of every entry, with placeholders; seen from `site.url`."
    ),
    .optional(
      "footer",
      .template,
      "HTML behind the content of every entry, with placeholders; seen from `site.url`."
    ),
    .optional(
      "leadImage",
      .boolean,
      standard: "`true`",
      "Whether the first good picture of the body stands for an entry whose front matter names none."
    ),
  ]

  private static let index: [ConfigurationKey] = [
    .optional(
      "html",
      .switchOr(.pathBelow),
      standard: "`index.html` if `site.feedsURL` is another URL than `site.url`, else `false`",
      "A page that lists the feeds and says how to subscribe; `true` is `index.html`."
    ),
    .optional(
      "stylesheet",
      .switchOr(.pathBelow),
      standard: "`feed.css`",
      "The CSS that browsers show RSS and Atom feeds with; `true` is `feed.css`."
    ),
    .optional(
      "opml",
      .switchOr(.pathBelow),
      standard: "`false`",
      "The feeds as an OPML 2.0 subscription list; `true` is `feeds.opml`."
    ),
    .optional(
      "snippets",
      .switchOr(.pathBelow),
      standard: "`false`",
      "A folder of lines to copy into the site's pages and the server's configuration; `true` is `snippets`."
    ),
  ]

  private static let ids: [ConfigurationKey] = [
    .optional(
      "scheme",
      .choice(IdentitySettings.Scheme.allCases.map(\.rawValue)),
      standard: "`uuid`",
      """
      `uuid`: from the authority and the path of the post; `permalink`: the link; `tag`: a `tag:` URI \
      (RFC 4151); `jekyll`: the folder of the link and the slug as it is written, as jekyll-feed has it.
      """
    ),
    .optional(
      "authority",
      .text,
      standard: "the host of `site.url`",
      "The name that ids are made under. Set it to the old host when the site moves."
    ),
    .optional(
      "since",
      .text,
      "A day on which the authority was yours, such as `2014-09-09`; `tag` ids need it."
    ),
    .optional(
      "normalization",
      .choice(UnicodeForm.allCases.map(\.rawValue)),
      standard: "`nfc`",
      """
      How `jekyll` ids, and the links of that dialect, fold texts: `nfc` as Jekyll does with Addressable 2.8.2 and later, `nfkc` as with \
      earlier ones.
      """
    ),
  ]
}
