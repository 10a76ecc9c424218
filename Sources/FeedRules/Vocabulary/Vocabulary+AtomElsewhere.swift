/// Elements of Atom in RSS, and at places in Atom where they are unusual.
extension Vocabulary {
  /// Elements of Atom that a channel or item of RSS may have.
  static let atomInRSS = ExtensionTable(
    [
      ExtensionShape("link", .rssChannel, .many, feedLink),
      ExtensionShape("id", .rssChannel, .optional, .value(.url)),
      ExtensionShape("title", .rssChannel, .optional, textConstruct),
      ExtensionShape("subtitle", .rssChannel, .optional, textConstruct),
      ExtensionShape("rights", .rssChannel, .optional, textConstruct),
      ExtensionShape("updated", .rssChannel, .optional, .value(.rfc3339Date)),
      ExtensionShape("author", .rssChannel, .many, person),
      ExtensionShape("contributor", .rssChannel, .many, person),
      ExtensionShape("category", .rssChannel, .many, atomCategory),
      ExtensionShape("generator", .rssChannel, .optional, generator),
      ExtensionShape("icon", .rssChannel, .optional, .saying(.urlReference)),
      ExtensionShape("logo", .rssChannel, .optional, .saying(.urlReference)),
      ExtensionShape("link", .rssItem, .many, entryLink),
      ExtensionShape("id", .rssItem, .optional, .value(.url)),
      ExtensionShape("title", .rssItem, .optional, atomContent),
      ExtensionShape("summary", .rssItem, .optional, textConstruct),
      ExtensionShape("content", .rssItem, .many, atomContent),
      ExtensionShape("author", .rssItem, .optional, person),
      ExtensionShape("contributor", .rssItem, .many, person),
      ExtensionShape("published", .rssItem, .optional, .value(.rfc3339Date)),
      ExtensionShape("updated", .rssItem, .optional, .value(.rfc3339Date)),
    ] + nowhere,
    isMerelyQuestionable: true
  )

  /// In Atom the core elements have their places; inside of an extension they are unusual.
  static let atomInAtom = ExtensionTable([])

  private static let nowhere = [
    "category", "rights", "subtitle", "source",
  ].map { ExtensionShape($0, [], .many, .unjudged) }
}
