/// Apple's elements for podcasts.
extension Vocabulary {
  /// The most characters that Apple shows of a short text, and of a summary.
  private static let shortText = 255
  private static let longText = 4000

  /// What a show and an episode may have.
  static let itunes = ExtensionTable([
    ExtensionShape(
      "author",
      [.heads, .entries],
      .optional,
      .value(.plainText(longest: shortText))
    ),
    ExtensionShape("block", [.heads, .entries], .optional, .verbatim(.block)),
    ExtensionShape("explicit", [.heads, .entries], .optional, .verbatim(.trueFalse)),
    ExtensionShape("image", [.heads, .entries], .optional, itunesImage),
    ExtensionShape(
      "keywords",
      [.heads, .entries],
      .optional,
      .value(.keywords(longest: shortText))
    ),
    ExtensionShape(
      "subtitle",
      [.heads, .entries],
      .optional,
      .value(.plainText(longest: shortText))
    ),
    ExtensionShape(
      "summary",
      [.heads, .entries],
      .optional,
      .value(.plainText(longest: longText))
    ),
    ExtensionShape("title", [.heads, .entries], .optional, .value(.any)),
    ExtensionShape("category", .heads, .many, itunesCategory),
    ExtensionShape("complete", .heads, .optional, .value(.any)),
    ExtensionShape("new-feed-url", .heads, .optional, .value(.url)),
    ExtensionShape("owner", .heads, .optional, itunesOwner),
    ExtensionShape("pubDate", .heads, .optional, .value(.rfc822Date)),
    ExtensionShape("type", .heads, .optional, .value(.itunesType)),
    ExtensionShape("applepodcastsverify", .heads, .optional, .value(.any)),
    ExtensionShape("duration", .entries, .optional, .value(.duration)),
    ExtensionShape("episode", .entries, .optional, .value(.positiveInteger)),
    ExtensionShape("episodeType", .entries, .optional, .value(.episodeType)),
    ExtensionShape("season", .entries, .optional, .value(.positiveInteger)),
    ExtensionShape("order", .entries, .optional, .value(.any)),
    ExtensionShape("isClosedCaptioned", .entries, .optional, .value(.any)),
  ])

  private static let itunesImage = ElementShape(
    .itunes,
    attributes: [.required("href", .webAddress)],
    children: []
  )

  private static let itunesOwner = ElementShape(
    .itunes,
    children: [
      ChildShape("email", .required, .value(.ownerAddress)),
      ChildShape("name", .optional, .value(.plainText(longest: shortText))),
    ]
  )

  private static let itunesCategory = ElementShape(
    .itunes,
    attributes: [.required("text", .itunesCategory)],
    children: [ChildShape("category", .many, itunesSubcategory)],
    rules: [.itunesSubcategories]
  )

  private static let itunesSubcategory = ElementShape(
    .itunes,
    attributes: [.required("text")],
    children: []
  )
}
