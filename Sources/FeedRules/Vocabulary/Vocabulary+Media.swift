import Diagnostics

/// Media RSS.
extension Vocabulary {
  private static let described: Place = [.heads, .entries, .mediaGroup, .mediaContent]
  private static let textTypes = ["plain", "html"]

  /// What describes a medium, and the medium itself.
  static let media = ExtensionTable(
    [
      ExtensionShape("content", [.rssItem, .atomEntry, .mediaGroup], .many, mediaContent),
      ExtensionShape("group", .entries, .many, mediaGroup),
      ExtensionShape(
        "adult",
        described,
        .optional,
        ElementShape(.text(.trueFalse), rules: [.noMediaAdult])
      ),
      ExtensionShape("category", described, .many, mediaCategory),
      ExtensionShape("copyright", described, .optional, mediaCopyright),
      ExtensionShape("credit", described, .many, mediaCredit),
      ExtensionShape("description", described, .optional, mediaText),
      ExtensionShape("hash", described, .many, mediaHash),
      ExtensionShape("keywords", described, .many, .value(.any)),
      ExtensionShape("player", described, .many, mediaPlayer),
      ExtensionShape("rating", described, .many, mediaRating),
      ExtensionShape("restriction", described, .many, mediaRestriction),
      ExtensionShape("text", described, .many, mediaTranscript),
      ExtensionShape("thumbnail", described, .many, mediaThumbnail),
      ExtensionShape("title", described, .optional, mediaText),
    ] + unjudgedMedia
  )

  private static let mediaContent = ElementShape(
    .media,
    attributes: [
      .orEmpty("url", .url), .orEmpty("fileSize", .positiveInteger), .orEmpty("type", .fileType),
      .orEmpty("medium", .mediaMedium), .orEmpty("isDefault", .trueFalse),
      .orEmpty("expression", .mediaExpression), .orEmpty("bitrate", .decimal),
      .orEmpty("framerate", .decimal), .orEmpty("samplingrate", .decimal),
      .orEmpty("channels", .nonNegativeInteger), .orEmpty("duration", .decimal),
      .orEmpty("height", .positiveInteger), .orEmpty("width", .positiveInteger),
      .orEmpty("lang", .language),
    ],
    place: .mediaContent,
    children: []
  )

  private static let mediaGroup = ElementShape(
    .media,
    place: .mediaGroup,
    children: [],
    rules: [.severalContents]
  )

  private static let mediaCategory = ElementShape(
    .text(.plainText),
    attributes: [.orEmpty("label", .plainText), .orEmpty("scheme", .url)]
  )

  private static let mediaCopyright = ElementShape(
    .text(.plainText),
    attributes: [.orEmpty("url", .url)]
  )

  private static let mediaCredit = ElementShape(
    .text(.any),
    attributes: [.optional("role"), .optional("scheme")],
    rules: [.creditRole]
  )

  private static let mediaText = ElementShape(
    .text(.any),
    attributes: [.orEmpty("type", .word(textTypes, or: .invalidMediaTextType))],
    rules: [.typedMediaText]
  )

  private static let mediaTranscript = ElementShape(
    .text(.any),
    attributes: [
      .orEmpty("type", .word(textTypes, or: .invalidMediaTextType)), .orEmpty("lang", .language),
      .orEmpty("start", .nptTime), .orEmpty("end", .nptTime),
    ],
    rules: [.typedMediaText]
  )

  private static let mediaHash = ElementShape(
    .text(.any),
    attributes: [.optional("algo")],
    rules: [.hashOfMedium]
  )

  private static let mediaRating = ElementShape(
    .text(.any),
    attributes: [.optional("scheme")],
    rules: [.ratingByScheme]
  )

  private static let mediaRestriction = ElementShape(
    .text(.any),
    attributes: [
      .said("relationship", .word(["allow", "deny"], or: .invalidRestrictionRelationship)),
      .orEmpty("type", .word(["country", "uri", "sharing"], or: .invalidRestrictionType)),
    ],
    rules: [.restrictionByType]
  )

  private static let mediaPlayer = ElementShape(
    .text(.any),
    attributes: [
      .said("url", .url), .orEmpty("height", .positiveInteger), .orEmpty("width", .positiveInteger),
    ]
  )

  private static let mediaThumbnail = ElementShape(
    .text(.any),
    attributes: [
      .said("url", .url), .orEmpty("height", .positiveInteger), .orEmpty("width", .positiveInteger),
      .optional("time", .nptTime),
    ]
  )

  /// Elements that Media RSS 1.5 added, and that are rarely used.
  private static let unjudgedMedia = [
    "community", "comments", "embed", "responses", "backLinks", "status", "price", "license",
    "subTitle", "peerLink", "location", "rights", "scenes",
  ].map { ExtensionShape($0, described, .many, .unjudged) }
}
