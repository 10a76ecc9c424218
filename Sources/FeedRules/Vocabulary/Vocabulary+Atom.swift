import Diagnostics

/// Atom (RFC 4287).
extension Vocabulary {
  /// What a feed may hold (§4.1.1).
  static let atomFeed = ElementShape(
    .atom,
    attributes: [.optional("index", .yesNo, in: .indexing)],
    place: .atomFeed,
    children: head(
      or: Occurrence(missing: .missingElement, duplicate: .duplicateElement),
      with: [ChildShape("entry", .many, atomEntry, isEntry: true)]
    ),
    rules: [
      .entriesLast, .selfLinkOfFeed, .selfLinkLocation, .distinctAlternates, .languageOfFeed,
      .uniqueEntryIDs, .distinctUpdates, .historyOfFeed, .podcastOfChannel, .authorOfEntries,
    ]
  )

  /// What an entry may hold (§4.1.2).
  static let atomEntry = ElementShape(
    .atom,
    attributes: [.optional("parseType", in: .rdf)],
    place: .atomEntry,
    children: [
      ChildShape("id", .required, id),
      ChildShape("title", .required, textConstruct),
      ChildShape("updated", .required, date),
      ChildShape("published", .optional, date),
      ChildShape("author", .many, person),
      ChildShape("contributor", .many, person),
      ChildShape("category", .many, atomCategory),
      ChildShape("link", .many, entryLink),
      ChildShape("rights", .optional, textConstruct),
      ChildShape("source", .optional, atomSource),
      ChildShape("summary", .optional, textConstruct),
      ChildShape("content", .optional, atomContent),
    ],
    rules: [
      .authorOfLoneEntry, .contentOfEntry, .distinctAlternates, .podcastEnclosures,
    ]
  )

  /// What an entry keeps of the feed it was taken from (§4.2.11).
  static let atomSource = ElementShape(
    .atom,
    place: .atomFeed,
    children: head(
      or: Occurrence(missing: .missingSourceElement, duplicate: .duplicateElement),
      with: []
    ),
    rules: [.distinctAlternates]
  )

  /// The metadata of a feed, or of the source of an entry.
  private static func head(
    or required: Occurrence,
    with others: [ChildShape]
  ) -> [ChildShape] {
    [
      ChildShape("id", required, id),
      ChildShape("title", required, textConstruct),
      ChildShape("updated", required, date),
      ChildShape("subtitle", .optional, textConstruct),
      ChildShape("author", .many, person),
      ChildShape("contributor", .many, person),
      ChildShape("category", .many, atomCategory),
      ChildShape("link", .many, feedLink),
      ChildShape("rights", .optional, textConstruct),
      ChildShape("generator", .optional, generator),
      ChildShape("icon", .optional, picture),
      ChildShape("logo", .optional, picture),
    ] + others
  }

  /// A title, subtitle, summary or rights statement (§3.1).
  static let textConstruct = ElementShape(
    .anything,
    attributes: [.optional("type"), .optional("src")],
    rules: [.textConstruct]
  )

  /// The content of an entry (§4.1.3).
  static let atomContent = ElementShape(
    .anything,
    attributes: [.optional("type"), .optional("src")],
    rules: [.contentConstruct]
  )

  /// An author or contributor (§3.2).
  static let person = ElementShape(
    .atom,
    attributes: [.optional("parseType", in: .rdf)],
    children: [
      ChildShape("name", .required, .saying(.personName)),
      ChildShape("email", .optional, .value(.emailAddress)),
      ChildShape(
        "uri",
        .optional,
        ElementShape(.text(.iriReference), isSaying: true, isExact: true)
      ),
    ]
  )

  /// A category (§4.2.2).
  static let atomCategory = ElementShape(
    .atom,
    attributes: [
      .required("term"), .optional("scheme", .iri), .optional("label", .plainText),
    ],
    children: []
  )

  /// The program that made the feed (§4.2.4).
  static let generator = ElementShape(
    .text(.plainText),
    attributes: [.optional("uri", .iriAttribute), .optional("version")],
    isSaying: true
  )

  /// A permanent identifier (§4.2.6).
  static let id = ElementShape(.text(.id), isExact: true)

  /// A date (§3.3).
  static let date = ElementShape(.text(.rfc3339Date), isExact: true)

  /// An icon or logo (§4.2.5, §4.2.8).
  static let picture = ElementShape(.text(.iriReference), isSaying: true, isExact: true)

  /// A link of a feed (§4.2.7).
  static let feedLink = ElementShape(.anything, attributes: linkAttributes, rules: linkRules)

  /// A link of an entry (§4.2.7).
  static let entryLink = ElementShape(
    .anything,
    attributes: linkAttributes,
    rules: linkRules + [.noHistoryInEntry]
  )

  private static let linkRules: [ElementRule] = [
    .linkRelation, .linkType, .emptyLink, .linkToDocument, .threadAttributes,
  ]

  private static let linkAttributes: [AttributeShape] = [
    .required("href", .iriReference, or: .missingHref),
    .optional("rel", .saidAttribute),
    .optional("type"),
    .optional("hreflang", .language),
    .optional("title", .linkTitle),
    .optional("length", .nonNegativeInteger),
    .optional("type", in: .rdf),
    .optional("resource", in: .rdf),
    .optional("count", .nonNegativeInteger, in: .threading),
    .optional("when", in: .threading),
    .optional("updated", .rfc3339Date, in: .threading),
  ]
}
