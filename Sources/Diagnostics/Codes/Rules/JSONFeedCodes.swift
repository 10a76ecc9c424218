/// The codes of problems with JSON Feed documents (jsonfeed.org, version 1.1).
extension DiagnosticCode {
  /// Every code of this file.
  static let jsonFeedCodes: [DiagnosticCode] = [
    jsonFeedVersion, jsonFeedMissingMember, jsonFeedAdvisedMember, jsonFeedValueType,
    jsonFeedNumberID, jsonFeedUnknownMember, jsonFeedURL, jsonFeedDate, jsonFeedNoContent,
    jsonFeedDuplicateID, jsonFeedOldAuthor, jsonFeedNewerMember, jsonFeedMediaType,
    jsonFeedLanguage, jsonFeedNumber, jsonFeedHubType,
  ]

  /// A JSON Feed does not say its version as the specification has it.
  package static let jsonFeedVersion = DiagnosticCode(
    "json-feed-version",
    .error,
    summary: "a JSON Feed does not say its version as the specification has it",
    explanation: """
      The member “version” holds the URL by which readers recognise the format: \
      https://jsonfeed.org/version/1.1 or https://jsonfeed.org/version/1, letter by letter. \
      NetNewsWire rejects a feed without it.
      """,
    remedy: "write “https://jsonfeed.org/version/1.1”"
  )

  /// A JSON Feed lacks a member that it must have.
  package static let jsonFeedMissingMember = DiagnosticCode(
    "json-feed-missing-member",
    .error,
    summary: "a JSON Feed lacks a member that it must have",
    explanation: """
      A feed needs “version”, “title” and “items”; an item needs an “id”; an attachment “url” and \
      “mime_type”; a hub “type” and “url”; an author one of its members at least. Readers drop what \
      lacks them, or refuse the whole feed.
      """,
    remedy: "add the member"
  )

  /// A JSON Feed lacks a member that a public feed should have.
  package static let jsonFeedAdvisedMember = DiagnosticCode(
    "json-feed-advised-member",
    .warning,
    summary: "a JSON Feed lacks a member that a public feed should have",
    explanation: """
      “home_page_url” and “feed_url” are to be considered required for feeds on the public web: the \
      first is where a reader goes to see the site, the second identifies the feed, even when it is \
      moved or copied.
      """,
    remedy: "add the member with the full URL"
  )

  /// A member of a JSON Feed has a value of the wrong type.
  package static let jsonFeedValueType = DiagnosticCode(
    "json-feed-value-type",
    .error,
    summary: "a member of a JSON Feed has a value of the wrong type",
    explanation: """
      The specification gives each member one type. Readers that are written in a typed language \
      refuse the whole feed for one wrong value; others act as if the member were not there.
      """,
    remedy: "write a value of the expected type, or leave the member out"
  )

  /// The id of an item is not a string.
  package static let jsonFeedNumberID = DiagnosticCode(
    "json-feed-number-id",
    .warning,
    summary: "the id of an item is not a string",
    explanation: """
      Ids are strings. The specification asks readers to make a string of anything else; some do not, \
      and NetNewsWire drops the item. Large numbers lose digits on the way, and two items become one.
      """,
    remedy: "put the id in double quotes"
  )

  /// A JSON Feed has a member that the specification does not know.
  package static let jsonFeedUnknownMember = DiagnosticCode(
    "json-feed-unknown-member",
    .error,
    summary: "a JSON Feed has a member that the specification does not know",
    explanation: """
      Publishers may add members of their own where their names begin with “_” and a letter, hold no \
      “.”, and have an object for a value. Any other name may one day be given a meaning, and is \
      mostly a slip of the pen now.
      """,
    remedy: "correct the name, or put the member into an object whose name begins with “_”"
  )

  /// A member of a JSON Feed should be a URL, and is none.
  package static let jsonFeedURL = DiagnosticCode(
    "json-feed-url",
    .error,
    summary: "a member of a JSON Feed should be a URL, and is none",
    explanation: """
      URLs in a JSON Feed stand alone: there is no base to resolve them against, so a relative one \
      leads nowhere.
      """,
    remedy: "write the full URL, beginning with https://"
  )

  /// A date of a JSON Feed is not in the form of RFC 3339.
  package static let jsonFeedDate = DiagnosticCode(
    "json-feed-date",
    .error,
    summary: "a date of a JSON Feed is not in the form of RFC 3339",
    explanation: """
      Dates have the form 2025-02-19T20:00:00+08:00 or 2025-02-19T12:00:00Z, with a time and a zone. \
      Readers take an item whose date they cannot read for new, or put it at the end.
      """,
    remedy: "write the date as in 2025-02-19T20:00:00+08:00"
  )

  /// An item of a JSON Feed has no content.
  package static let jsonFeedNoContent = DiagnosticCode(
    "json-feed-no-content",
    .error,
    summary: "an item of a JSON Feed has no content",
    explanation: """
      An item must have “content_html”, “content_text” or both. NetNewsWire drops items with neither, \
      summaries do not count.
      """,
    remedy: "add “content_html” or “content_text”; it may be the text of the summary"
  )

  /// Two items of a JSON Feed have the same id.
  package static let jsonFeedDuplicateID = DiagnosticCode(
    "json-feed-duplicate-id",
    .error,
    summary: "two items of a JSON Feed have the same id",
    explanation: """
      An id belongs to one item for ever. NetNewsWire shows two items with one id as one; Miniflux \
      gives the second another id, which changes with its place.
      """,
    remedy: "give each item an id of its own, ideally its URL"
  )

  /// A JSON Feed names its author as version 1 did.
  package static let jsonFeedOldAuthor = DiagnosticCode(
    "json-feed-old-author",
    .note,
    summary: "a JSON Feed names its author as version 1 did",
    explanation: """
      Version 1.1 has a list, “authors”. The member “author” of version 1 is deprecated; it may stand \
      beside “authors” for old readers, but new ones may not look at it.
      """,
    remedy: "add “authors” with the same author in a list"
  )

  /// A JSON Feed of version 1 has a member of version 1.1.
  package static let jsonFeedNewerMember = DiagnosticCode(
    "json-feed-newer-member",
    .note,
    summary: "a JSON Feed of version 1 has a member of version 1.1",
    explanation: """
      “authors” and “language” came with version 1.1. A reader that goes by the version may not look \
      at them.
      """,
    remedy: "write “https://jsonfeed.org/version/1.1” as the version"
  )

  /// An attachment has a “mime_type” that is none.
  package static let jsonFeedMediaType = DiagnosticCode(
    "json-feed-media-type",
    .warning,
    summary: "an attachment has a “mime_type” that is none",
    explanation: """
      A media type has the form “audio/mpeg” (RFC 6838). Readers decide by it whether they can play \
      the attachment.
      """,
    remedy: "write the media type that the server sends"
  )

  /// A language of a JSON Feed is not a language tag.
  package static let jsonFeedLanguage = DiagnosticCode(
    "json-feed-language",
    .warning,
    summary: "a language of a JSON Feed is not a language tag",
    explanation: """
      Languages are tags of RFC 5646 such as “en”, “pt-BR” or “zh-Hans”. Readers choose fonts, \
      hyphenation and a voice by them.
      """,
    remedy: "write a language tag such as “en” or “en-US”"
  )

  /// A size or a duration of an attachment is negative.
  package static let jsonFeedNumber = DiagnosticCode(
    "json-feed-number",
    .warning,
    summary: "a size or a duration of an attachment is negative",
    explanation: """
      “size_in_bytes” and “duration_in_seconds” are counts. NetNewsWire and others keep sizes as whole \
      numbers.
      """,
    remedy: "write a number of 0 or more, or leave the member out"
  )

  /// A hub has a type that no reader is known to use.
  package static let jsonFeedHubType = DiagnosticCode(
    "json-feed-hub-type",
    .note,
    summary: "a hub has a type that no reader is known to use",
    explanation: """
      Hubs tell readers of news at once. The types in use are “WebSub” and “rssCloud”.
      """,
    remedy: "write “WebSub” or “rssCloud”"
  )
}
