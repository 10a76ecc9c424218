/// The codes of what feed readers will make of a valid feed.
extension DiagnosticCode {
  /// Every code of this file.
  static let readerCodes: [DiagnosticCode] = [
    heavyFeed, oversizedFeed, tooManyEntries, repeatedID, unstableID, mixedIDSchemes, numericID,
    guidTakenForURL, guidDiffersFromLink, unknownEnclosureLength, severalEnclosures,
    markdownNamespace, unportableMarkdown, blankedBody, vanishingTitle, futureDate,
    unorderedEntries, undatedEntry, hubWithoutSelf, commaInCategory, podcastMissingElement,
    podcastStandardElement, podcastAdvisedElement, podcastValue, podcastTextTooLong,
    podcastMediaType,
  ]

  /// A feed is heavy for its readers.
  package static let heavyFeed = DiagnosticCode(
    "heavy-feed",
    .note,
    summary: "a feed is heavy for its readers",
    explanation: """
      Every reader fetches the whole document each time it changes. The JSON Feed specification calls \
      100 KB ideal and 1 MB a burden; FeedBurner stopped at 1 MB, goread at 2 MiB.
      """,
    remedy: "publish fewer entries, or summaries instead of full texts"
  )

  /// A feed is larger than some readers take.
  package static let oversizedFeed = DiagnosticCode(
    "oversized-feed",
    .warning,
    summary: "a feed is larger than some readers take",
    explanation: """
      Readers bound what they fetch, and show nothing of a larger feed: the W3C feed validator reads \
      5,000,000 bytes, CommaFeed 5 MiB, The Old Reader refused 7 MB, Miniflux stops at 15 MiB unless \
      it is told otherwise.
      """,
    remedy:
      "publish fewer entries, or summaries instead of full texts; older entries can go to archive documents (RFC 5005)"
  )

  /// A feed has more entries than Inoreader takes.
  package static let tooManyEntries = DiagnosticCode(
    "too-many-entries",
    .warning,
    summary: "a feed has more entries than Inoreader takes",
    explanation: """
      Inoreader blocks feeds with more than 3,000 entries in one document.
      """,
    remedy: "publish fewer entries; older ones can go to archive documents (RFC 5005)"
  )

  /// Two entries of a feed have the same id.
  package static let repeatedID = DiagnosticCode(
    "repeated-id",
    .warning,
    summary: "two entries of a feed have the same id",
    explanation: """
      Readers know an entry by its id. NetNewsWire shows two entries with one id as one. Miniflux \
      makes up an id for the second from its link or its place. If more than a twentieth of the ids \
      are missing or repeated, FreshRSS stops trusting all of them, and every entry appears anew.
      """,
    remedy: "give each entry an id of its own that never changes"
  )

  /// An id holds something that will change.
  package static let unstableID = DiagnosticCode(
    "unstable-id",
    .warning,
    summary: "an id holds something that will change",
    explanation: """
      An id with a session number or the parameters of a campaign (utm_source and the like) is another \
      one tomorrow. NetNewsWire, Miniflux and FreshRSS compare ids letter by letter: the entry appears \
      anew, unread.
      """,
    remedy: "make the id of what never changes, without the query"
  )

  /// Some ids of a site begin with http: and others with https:.
  package static let mixedIDSchemes = DiagnosticCode(
    "mixed-id-schemes",
    .warning,
    summary: "some ids of a site begin with http: and others with https:",
    explanation: """
      The ids of one site should all begin alike. A mixture mostly means that a move to https: \
      rewrites ids bit by bit; NetNewsWire, Miniflux and FreshRSS take an entry whose id went from \
      http: to https: for a new one.
      """,
    remedy:
      "keep the id that each entry had when it was first published, and do not let the address of the site change it"
  )

  /// The id of an item is a small number.
  package static let numericID = DiagnosticCode(
    "numeric-id",
    .note,
    summary: "the id of an item is a small number",
    explanation: """
      Numbers are unique in one database, and only as long as it lives. After a move to another \
      program they begin anew, and Miniflux and FreshRSS take new items for old ones, which were read \
      or deleted.
      """,
    remedy: "make the id a URL, or put something of the site in front of the number"
  )

  /// A guid that is no URL does not say so.
  package static let guidTakenForURL = DiagnosticCode(
    "guid-taken-for-url",
    .note,
    summary: "a guid that is no URL does not say so",
    explanation: """
      Without isPermaLink=\"false\" a guid is the address of the item. NetNewsWire takes it for one if \
      it has a “/” and no space; newsboat resolves it against the feed's base, so that the id changes \
      with the base.
      """,
    remedy: "write <guid isPermaLink=\"false\">"
  )

  /// A guid is the address of another page than the link.
  package static let guidDiffersFromLink = DiagnosticCode(
    "guid-differs-from-link",
    .note,
    summary: "a guid is the address of another page than the link",
    explanation: """
      Feedly opens the guid instead of the link unless the guid says isPermaLink=\"false\".
      """,
    remedy: "write <guid isPermaLink=\"false\">, and leave the guid itself as it is"
  )

  /// An enclosure does not say how long it is.
  package static let unknownEnclosureLength = DiagnosticCode(
    "unknown-enclosure-length",
    .warning,
    summary: "an enclosure does not say how long it is",
    explanation: """
      Apple Podcasts asks for the size of each file in bytes, and shows it before a download. FeedKit, \
      on which many apps are built, refuses a whole feed whose length is no whole number.
      """,
    remedy: "write the size of the file in bytes; 0 only if it cannot be known"
  )

  /// An item of an RSS feed has several enclosures.
  package static let severalEnclosures = DiagnosticCode(
    "several-enclosures",
    .note,
    summary: "an item of an RSS feed has several enclosures",
    explanation: """
      RSS has one enclosure an item. newsboat takes the one that looks like a podcast, Miniflux shows \
      all, others take the first or the last.
      """,
    remedy: "keep one enclosure, and link to the other files in the text or by media:content"
  )

  /// A namespace is nearly that of source:markdown.
  package static let markdownNamespace = DiagnosticCode(
    "markdown-namespace",
    .warning,
    summary: "a namespace is nearly that of source:markdown",
    explanation: """
      NetNewsWire knows the namespace https://source.scripting.com/ letter by letter. With http: or \
      without the slash at its end it ignores the elements.
      """,
    remedy: "declare xmlns:source=\"https://source.scripting.com/\""
  )

  /// A body in source:markdown will not look as it was meant.
  package static let unportableMarkdown = DiagnosticCode(
    "unportable-markdown",
    .warning,
    summary: "a body in source:markdown will not look as it was meant",
    explanation: """
      NetNewsWire shows source:markdown instead of the HTML that stands beside it. What a site's \
      generator would have replaced (Liquid tags, shortcodes) is shown as it is typed, and relative \
      links lead nowhere.
      """,
    remedy: "leave source:markdown out, or write Markdown that needs no generator and has full URLs"
  )

  /// A body will be blank in readers.
  package static let blankedBody = DiagnosticCode(
    "blanked-body",
    .warning,
    summary: "a body will be blank in readers",
    explanation: """
      Readers run no scripts and remove what could harm: Miniflux drops script, style and noscript, \
      and iframes from all but a few hosts, with what is inside; FreshRSS drops object, embed and svg \
      as well. Nothing else is in this body.
      """,
    remedy: "put text beside what is embedded, with a plain link to it"
  )

  /// A part of a title will vanish in readers.
  package static let vanishingTitle = DiagnosticCode(
    "vanishing-title",
    .warning,
    summary: "a part of a title will vanish in readers",
    explanation: """
      A title of RSS may be text or HTML, and readers guess: Feedbin and FreshRSS take “<head>” for \
      markup and drop it. In a title of Atom with type=\"html\" newsboat drops everything after a “<” \
      that begins no tag.
      """,
    remedy: "in RSS write &amp;lt; for a “<” that is meant as such; in Atom use type=\"text\""
  )

  /// An entry has a date in the future.
  package static let futureDate = DiagnosticCode(
    "future-date",
    .warning,
    summary: "an entry has a date in the future",
    explanation: """
      NetNewsWire replaces dates that are more than a day ahead by the time at which the entry came. \
      In readers that sort by date the entry stays on top until its day has come.
      """,
    remedy: "publish the entry on its day, or correct the date"
  )

  /// An entry stands above a newer one.
  package static let unorderedEntries = DiagnosticCode(
    "unordered-entries",
    .note,
    summary: "an entry stands above a newer one",
    explanation: """
      Programs that look for news at the top of a feed miss an entry further down. Feedly and \
      Inoreader mark entries as read that are older than 30 days, so that an old one that is new on \
      top is never seen.
      """,
    remedy: "put the newest entry first"
  )

  /// An entry has no date.
  package static let undatedEntry = DiagnosticCode(
    "undated-entry",
    .note,
    summary: "an entry has no date",
    explanation: """
      Miniflux and Planet give an entry without a date the time at which they find it; a Planet may do \
      so every day. NetNewsWire builds the id of an RSS item without a guid from its date.
      """,
    remedy: "add the date of publication"
  )

  /// A feed names a hub but not itself.
  package static let hubWithoutSelf = DiagnosticCode(
    "hub-without-self",
    .warning,
    summary: "a feed names a hub but not itself",
    explanation: """
      A reader asks a hub for the feed by the address in the feed's link to itself. FreshRSS does not \
      subscribe to a hub without it, and WebSub requires both.
      """,
    remedy: "add a link with rel=\"self\" and the feed's address (in a JSON Feed: “feed_url”)"
  )

  /// A category holds a comma.
  package static let commaInCategory = DiagnosticCode(
    "comma-in-category",
    .note,
    summary: "a category holds a comma",
    explanation: """
      FreshRSS splits a category at its commas, and shows two.
      """,
    remedy: "give each category an element of its own, without commas"
  )

  /// A podcast lacks what Apple Podcasts requires.
  package static let podcastMissingElement = DiagnosticCode(
    "podcast-missing-element",
    .warning,
    summary: "a podcast lacks what Apple Podcasts requires",
    explanation: """
      Apple Podcasts takes a show with a title, a description, a language, itunes:image, \
      itunes:category and itunes:explicit, and episodes with a title and an enclosure; a serial show \
      needs itunes:episode as well.
      """,
    remedy: "add the element"
  )

  /// A podcast lacks what the podcast standard PSP-1 requires.
  package static let podcastStandardElement = DiagnosticCode(
    "podcast-standard-element",
    .warning,
    summary: "a podcast lacks what the podcast standard PSP-1 requires",
    explanation: """
      PSP-1, the standard of the Podcast Standards Project, requires what Apple Podcasts does, and a \
      link, an atom:link with rel=\"self\", and a guid for each episode. Apps such as Pocket Casts and \
      AntennaPod know a moved or edited episode by its guid.
      """,
    remedy: "add the element"
  )

  /// A podcast lacks what the podcast standard PSP-1 advises.
  package static let podcastAdvisedElement = DiagnosticCode(
    "podcast-advised-element",
    .note,
    summary: "a podcast lacks what the podcast standard PSP-1 advises",
    explanation: """
      PSP-1 advises podcast:locked, podcast:guid and itunes:author for a show: podcast:guid is how \
      Podcasting 2.0 apps and the Podcast Index know the show when its address changes.
      """,
    remedy: "add the element"
  )

  /// An element of a podcast has a value that Apple Podcasts does not take.
  package static let podcastValue = DiagnosticCode(
    "podcast-value",
    .warning,
    summary: "an element of a podcast has a value that Apple Podcasts does not take",
    explanation: """
      Apple Podcasts knows “true” and “false” for itunes:explicit, “episodic” and “serial” for \
      itunes:type, “full”, “trailer” and “bonus” for itunes:episodeType, and artwork in JPEG or PNG.
      """,
    remedy: "write one of the values that Apple Podcasts knows"
  )

  /// A text of a podcast is longer than Apple Podcasts takes.
  package static let podcastTextTooLong = DiagnosticCode(
    "podcast-text-too-long",
    .warning,
    summary: "a text of a podcast is longer than Apple Podcasts takes",
    explanation: """
      Apple Podcasts takes descriptions of up to 4,000 bytes, and 255 characters in any other element.
      """,
    remedy: "shorten the text"
  )

  /// An episode has a file that Apple Podcasts does not play.
  package static let podcastMediaType = DiagnosticCode(
    "podcast-media-type",
    .warning,
    summary: "an episode has a file that Apple Podcasts does not play",
    explanation: """
      Apple Podcasts plays audio/mpeg (.mp3), audio/x-m4a (.m4a), video/mp4 (.mp4), video/x-m4v (.m4v) \
      and video/quicktime (.mov), and shows application/pdf (.pdf). The end of the file's name must \
      fit the type.
      """,
    remedy: "publish the file as MP3 or M4A, with the type that belongs to it"
  )
}
