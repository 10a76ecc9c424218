/// How a feed is published: history, schedule, licence, editing, search and statistics.
extension Vocabulary {
  /// Paged and archived feeds (RFC 5005).
  static let feedHistory = ExtensionTable([
    ExtensionShape("archive", .heads, .many, ElementShape(.feedHistory, children: [])),
    ExtensionShape("complete", .heads, .many, ElementShape(.feedHistory, children: [])),
  ])

  /// Deleted entries (RFC 6721): which one, and when it went; who did it and why is not looked at.
  static let tombstones = ExtensionTable([
    ExtensionShape(
      "deleted-entry",
      .heads,
      .many,
      ElementShape(
        .anything,
        attributes: [.required("ref", .id), .required("when", .rfc3339Date)]
      )
    )
  ])

  /// Syndication: how often a feed changes.
  static let syndication = ExtensionTable([
    ExtensionShape("updatePeriod", .heads, .optional, .value(.updatePeriod)),
    ExtensionShape("updateFrequency", .heads, .optional, .saying(.positiveInteger)),
    ExtensionShape("updateBase", .heads, .optional, .value(.w3cDate)),
  ])

  /// Creative Commons in RSS.
  static let creativeCommons = ExtensionTable([
    ExtensionShape("license", [.heads, .entries], .many, .value(.url))
  ])

  /// Creative Commons in RDF.
  static let creativeCommonsRDF = ExtensionTable([
    ExtensionShape("license", .everywhere, .many, .unjudged)
  ])

  /// The Atom publishing protocol (RFC 5023).
  static let publishing = ExtensionTable([
    ExtensionShape(
      "edited",
      .atomEntry,
      .optional,
      ElementShape(.text(.rfc3339Date), isExact: true)
    ),
    ExtensionShape("collection", .atomFeed, .optional, .unjudged),
    ExtensionShape(
      "control",
      .atomEntry,
      .optional,
      ElementShape(.publishing, children: [ChildShape("draft", .optional, .verbatim(.yesNo))])
    ),
  ])

  /// OpenSearch.
  static let openSearch = ExtensionTable([
    ExtensionShape("totalResults", .heads, .optional, .value(.nonNegativeInteger)),
    ExtensionShape("startIndex", .heads, .optional, .value(.integer)),
    ExtensionShape("itemsPerPage", .heads, .optional, .value(.nonNegativeInteger)),
    ExtensionShape("Query", .heads, .many, .unjudged),
    ExtensionShape("link", .heads, .many, .unjudged),
  ])

  /// FeedBurner.
  static let feedburner = ExtensionTable([
    ExtensionShape("awareness", [.heads, .entries], .optional, .value(.url)),
    ExtensionShape("origLink", .entries, .optional, .value(.url)),
    ExtensionShape("origEnclosureLink", .entries, .optional, .value(.url)),
    ExtensionShape("browserFriendly", .heads, .optional, .value(.plainText)),
    ExtensionShape("emailServiceId", .heads, .optional, .unjudged),
    ExtensionShape("feedburnerHostname", .heads, .optional, .value(.url)),
    ExtensionShape("feedFlare", .heads, .many, .unjudged),
    ExtensionShape("info", .heads, .many, .unjudged),
  ])
}
