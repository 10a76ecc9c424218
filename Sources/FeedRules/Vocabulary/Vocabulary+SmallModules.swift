/// Modules of RSS with a few elements each.
extension Vocabulary {
  /// Administration: who made the feed, and whom to tell of errors.
  static let admin = ExtensionTable([
    ExtensionShape("generatorAgent", .heads, .optional, resource),
    ExtensionShape("errorReportsTo", .heads, .optional, resource),
  ])

  /// Aggregation: where an item was found.
  static let aggregation = ExtensionTable([
    ExtensionShape("source", .entries, .optional, .value(.any)),
    ExtensionShape("sourceURL", .entries, .optional, .value(.url)),
    ExtensionShape("timestamp", .entries, .optional, .value(.isoDate)),
  ])

  /// Annotation.
  static let annotate = ExtensionTable([
    ExtensionShape("reference", .entries, .optional, resource)
  ])

  /// Events.
  static let event = ExtensionTable([
    ExtensionShape("startdate", .entries, .optional, .value(.anyISODate)),
    ExtensionShape("enddate", .entries, .optional, .value(.anyISODate)),
    ExtensionShape("location", .entries, .many, .unjudged),
    ExtensionShape("organizer", .entries, .many, .unjudged),
    ExtensionShape("type", .entries, .optional, .value(.any)),
  ])

  /// Wikis.
  static let wiki = ExtensionTable(
    ["diff", "history", "importance", "status", "version"].map {
      ExtensionShape($0, .entries, .many, .value(.any))
    } + [ExtensionShape("interwiki", .heads, .many, .value(.any))]
  )

  /// The module of weblogs.
  static let blogChannel = ExtensionTable(
    ["blogRoll", "mySubscriptions", "blink", "changes"].map {
      ExtensionShape($0, .heads, .optional, .value(.url))
    }
  )

  /// Metadata of outlines.
  static let opml = ExtensionTable(
    [
      ExtensionShape("dateCreated", .everywhere, .optional, .value(.rfc822Date)),
      ExtensionShape("dateModified", .everywhere, .optional, .value(.rfc822Date)),
      ExtensionShape("ownerName", .everywhere, .optional, .value(.any)),
      ExtensionShape("ownerEmail", .everywhere, .optional, .value(.ownerAddress)),
      ExtensionShape("ownerId", .everywhere, .optional, .value(.webAddress)),
    ],
    isMerelyQuestionable: true
  )

  /// RDF.
  static let rdf = ExtensionTable(
    ["RDF", "type", "Description"].map { ExtensionShape($0, .everywhere, .many, .unjudged) },
    isMerelyQuestionable: true
  )

  /// RDF Schema.
  static let rdfSchema = ExtensionTable(
    ["seeAlso", "label", "comment"].map { ExtensionShape($0, .everywhere, .many, .unjudged) },
    isMerelyQuestionable: true
  )

  /// Taxonomy.
  static let taxonomy = ExtensionTable([
    ExtensionShape("topics", [.heads, .entries], .many, .unjudged),
    ExtensionShape("topic", [.heads, .entries], .many, .unjudged),
  ])

  private static let resource = ElementShape(
    .text(.any),
    attributes: [.optional("resource", .urlReference, in: .rdf)]
  )
}
