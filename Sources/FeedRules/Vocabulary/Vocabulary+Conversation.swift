import Diagnostics

/// Comments and threads: Threading (RFC 4685), the Comment API, Slash, TrackBack and Content.
extension Vocabulary {
  /// Threading.
  static let threading = ExtensionTable([
    ExtensionShape("in-reply-to", [.heads, .entries], .many, inReplyTo),
    ExtensionShape("total", .entries, .optional, .value(.nonNegativeInteger)),
  ])

  private static let inReplyTo = ElementShape(
    .threading,
    attributes: [
      .optional("ref", .id), .optional("href", .iriReference), .optional("source", .iriReference),
      .optional("type", .mediaType),
    ],
    children: [],
    rules: [.linkToDocument]
  )

  /// The Comment API.
  static let wellFormedWeb = ExtensionTable([
    ExtensionShape("comment", .entries, .optional, .value(.url)),
    ExtensionShape("commentRss", .entries, .optional, .value(.url)),
    ExtensionShape(
      "commentRSS",
      .entries,
      .optional,
      ElementShape(.text(.url), rules: [.commentFeedSpelling])
    ),
  ])

  /// Slash.
  static let slash = ExtensionTable([
    ExtensionShape("comments", .entries, .optional, .value(.nonNegativeInteger)),
    ExtensionShape("section", .entries, .many, .value(.any)),
    ExtensionShape("department", .entries, .many, .value(.any)),
    ExtensionShape("hit_parade", .entries, .optional, .value(.integerList)),
  ])

  /// TrackBack.
  static let trackback = ExtensionTable([
    ExtensionShape("ping", .entries, .optional, .value(.url)),
    ExtensionShape("about", .entries, .many, .value(.url)),
  ])

  /// Content: the full text of an item.
  static let content = ExtensionTable([
    ExtensionShape("encoded", .entries, .optional, ElementShape(.text(.any), rules: [.htmlText])),
    ExtensionShape("items", .entries, .optional, .unjudged),
  ])

  /// XHTML as the text of an item, and in the head of a feed: a note for people, or for robots.
  static let xhtml = ExtensionTable([
    ExtensionShape("body", .rssItem, .many, .unjudged),
    ExtensionShape("div", .heads, .many, .unjudged),
    ExtensionShape("meta", .heads, .many, robots),
  ])

  private static let robots = ElementShape(
    .xhtml,
    attributes: [
      .required("name", .word(["robots"], foldsCase: true, or: .invalidMetaName)),
      .required("content", .robots),
    ],
    children: []
  )
}
