import Diagnostics

/// RSS 2.0 and its forerunners 0.91 and 0.92, with the RSS Advisory Board's profile.
extension Vocabulary {
  /// The document's element.
  static let rss = ElementShape(
    .rss,
    attributes: [.required("version")],
    children: [ChildShape("channel", .required, channel)],
    rules: [.rssVersion]
  )

  /// What a channel may hold.
  static let channel = ElementShape(
    .rss,
    attributes: [.optional("index", .yesNo, in: .indexing)],
    place: .rssChannel,
    children: [
      ChildShape("title", .required(or: .missingTitle), ElementShape.saying(.title)),
      ChildShape("link", .required(or: .missingLink), .value(.url)),
      ChildShape("description", .required(or: .missingDescription), .value(.plainText)),
      ChildShape("language", .optional, .value(.language)),
      ChildShape("copyright", .optional, .value(.plainText)),
      ChildShape("managingEditor", .optional, .value(.contact)),
      ChildShape("webMaster", .optional, .value(.contact)),
      ChildShape("pubDate", .optional, .value(.rfc822Date)),
      ChildShape("lastBuildDate", .optional, .value(.rfc822Date)),
      ChildShape("category", .many, category),
      ChildShape("generator", .optional, .value(.any)),
      ChildShape("docs", .optional, .value(.url)),
      ChildShape("cloud", .optional, cloud),
      ChildShape("ttl", .optional, .saying(.positiveInteger)),
      ChildShape("image", .optional, image),
      ChildShape("rating", .optional, .value(.any)),
      ChildShape("textInput", .optional, textInput),
      ChildShape("skipHours", .optional, skipHours),
      ChildShape("skipDays", .optional, skipDays),
      ChildShape("item", .many, item, isEntry: true),
    ],
    rules: [
      .itemsLast, .duplicateMeanings, .selfLinkOfChannel, .selfLinkLocation, .languageOfFeed,
      .podcastOfChannel, .uniqueGuids, .uniqueAtomIDs, .documentedExtensions, .historyOfChannel,
      .imageOfChannel,
    ]
  )

  /// What an item may hold.
  static let item = ElementShape(
    .rss,
    place: .rssItem,
    children: [
      ChildShape("title", .optional, .saying(.title)),
      ChildShape("link", .optional, .value(.url)),
      ChildShape("description", .optional, ElementShape(.text(.any), rules: [.description])),
      ChildShape("author", .optional, .value(.contact)),
      ChildShape("category", .many, itemCategory),
      ChildShape("comments", .optional, .value(.url)),
      ChildShape("enclosure", .optional(or: .duplicateEnclosure), enclosure),
      ChildShape("guid", .optional, guid),
      ChildShape("pubDate", .optional, .value(.rfc822Date)),
      ChildShape("source", .optional, source),
    ],
    rules: [
      .titleOrDescription, .guidOfItem, .duplicateItemMeanings, .descriptionFirst, .datedComments,
      .markupBody, .podcastEnclosures,
    ]
  )

  private static let category = ElementShape(
    .text(.plainText),
    attributes: [.optional("domain")]
  )

  private static let itemCategory = ElementShape(
    .text(.plainText),
    attributes: [.optional("domain")],
    isSaying: true
  )

  private static let source = ElementShape(
    .text(.plainText),
    attributes: [.required("url", .url)]
  )

  private static let guid = ElementShape(
    .text(.any),
    attributes: [.optional("isPermaLink", .boolean)],
    isSaying: true,
    rules: [.permalinkGuid]
  )

  private static let enclosure = ElementShape(
    .rss,
    attributes: [
      .required("url", .webAddress), .required("length", .fileLength),
      .required("type", .fileType),
    ],
    children: []
  )

  private static let cloud = ElementShape(
    .rss,
    attributes: [
      .required("domain", .cloud), .required("port", .cloudPort), .required("path", .cloud),
      .required("registerProcedure", .cloud), .required("protocol", .cloud),
    ],
    children: []
  )

  private static let image = ElementShape(
    .rss,
    place: .rssImage,
    children: [
      ChildShape("url", .required, ElementShape(.text(.url), rules: [.imageFormat])),
      ChildShape("title", .required(or: .missingTitle), .saying(.title)),
      ChildShape("link", .required(or: .missingLink), .value(.url)),
      ChildShape("width", .optional, .value(.imageWidth)),
      ChildShape("height", .optional, .value(.imageHeight)),
      ChildShape("description", .optional, .value(.plainText)),
    ]
  )

  private static let textInput = ElementShape(
    .rss,
    children: [
      ChildShape("title", .required(or: .missingTitle), .value(.plainText)),
      ChildShape("description", .required(or: .missingDescription), .value(.any)),
      ChildShape("name", .required, .value(.formName)),
      ChildShape("link", .required(or: .missingLink), .value(.url)),
    ],
    rules: [.noTextInput]
  )

  private static let skipHours = ElementShape(
    .rss,
    children: [
      ChildShape("hour", Occurrence(missing: .missingElement, duplicate: nil), .value(.hour))
    ],
    rules: [.distinctHours]
  )

  private static let skipDays = ElementShape(
    .rss,
    children: [
      ChildShape("day", Occurrence(missing: .missingElement, duplicate: nil), .value(.weekday))
    ],
    rules: [.distinctDays]
  )
}
