/// What an OPML document may hold (opml.org, version 2.0): the table that the judge goes by.
enum OPMLVocabulary {
  /// The values that an element of the head or an attribute of an outline takes.
  enum Kind {
    /// Any text.
    case text
    /// A date of RFC 822.
    case date
    /// A whole number.
    case number
    /// Whole numbers, with commas between them.
    case numbers
    /// A full URL.
    case url
    /// `true` or `false`.
    case flag
  }

  /// The versions that there are.
  static let versions: Set<String> = ["1.0", "1.1", "2.0"]

  /// The elements of the head (“What is a <head>?”).
  static let head: [String: Kind] = [
    "title": .text,
    "dateCreated": .date,
    "dateModified": .date,
    "ownerName": .text,
    "ownerEmail": .text,
    "ownerId": .url,
    "docs": .url,
    "expansionState": .numbers,
    "vertScrollState": .number,
    "windowTop": .number,
    "windowLeft": .number,
    "windowBottom": .number,
    "windowRight": .number,
  ]

  /// The attributes of an outline (“What is an <outline>?”, “Subscription lists”, “Inclusion”); it may have any other.
  static let outline: [String: Kind] = [
    "isComment": .flag,
    "isBreakpoint": .flag,
    "created": .date,
    "xmlUrl": .url,
    "htmlUrl": .url,
    "url": .url,
  ]

  /// The attributes that only subscriptions have.
  static let ofSubscriptions = ["description", "htmlUrl", "language", "title", "version", "xmlUrl"]

  /// The values of an outline's `version`.
  static let feedVersions: Set<String> = ["RSS", "RSS1", "RSS2", "scriptingNews"]

  /// The types of outlines that stand for a document elsewhere, in lower case.
  static let inclusions: Set<String> = ["include", "link"]
}
