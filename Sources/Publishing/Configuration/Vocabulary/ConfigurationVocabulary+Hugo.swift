/// What sites in Hugo's dialect differ in.
extension ConfigurationVocabulary {
  /// The key of `posts` that says it.
  static let hugo = ConfigurationKey.optional(
    "hugo",
    .object(hugoKeys),
    "What sites in the dialect `hugo` differ in."
  )

  private static let hugoKeys: [ConfigurationKey] = [
    .optional(
      "permalinks",
      .list(.object(hugoPermalink)),
      standard: "`[]`",
      "The sections whose permalinks follow a pattern; those of the others are the paths of their files."
    ),
    .optional(
      "lowerCase",
      .boolean,
      standard: "`true`",
      "Whether paths are in small letters (Hugo's `disablePathToLower` says the opposite)."
    ),
    .optional(
      "removeAccents",
      .boolean,
      standard: "`false`",
      "Whether letters lose their accents in paths."
    ),
    .optional(
      "uglyURLs",
      .boolean,
      standard: "`false`",
      "Whether the page of a post is `a.html` and not `a/`."
    ),
    .optional(
      "prefix",
      .pathBelow,
      "The folder that the pages lie in below `site.url` (Hugo's `defaultContentLanguageInSubdir`)."
    ),
    .optional(
      "language",
      .text,
      standard: "`en`",
      "The language that file names may end with, `a.en.md` (Hugo's `defaultContentLanguage`)."
    ),
    .optional(
      "dates",
      .list(.text),
      standard: "`[\"date\", \"publishDate\", \"lastmod\"]`",
      """
      Where the date of a post comes from, the first that has one: fields of the front matter, `:filename` for a date at \
      the start of the file name, `:default` for the usual ones.
      """
    ),
  ]

  private static let hugoPermalink: [ConfigurationKey] = [
    .required(
      "section",
      .text,
      "The folder directly below the posts directory; `/` for posts right in that."
    ),
    .required("pattern", .text, "What the permalinks of its posts look like below `site.url`."),
  ]
}
