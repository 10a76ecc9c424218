/// The codes of files that cannot be judged, or not to the end.
extension DiagnosticCode {
  /// Every code of this file.
  static let recognitionCodes: [DiagnosticCode] = [
    fileTooLarge, formatNotJudged, notAFeed, webPage, unlistedFindings, unreadableInput,
  ]

  /// A file is too large to be judged.
  package static let fileTooLarge = DiagnosticCode(
    "file-too-large",
    .error,
    summary: "a file is too large to be judged",
    explanation: """
      A feed of this size is of no use to any reader: the W3C feed validator stops at 5 MB, Miniflux \
      at 15 MB. The file is not read to its end, so that a mistyped path to a disk image or an endless \
      device does not fill the memory.
      """,
    remedy: "publish fewer entries in one document, or check that this is the file you mean"
  )

  /// A feed has a format that is recognised but not judged.
  package static let formatNotJudged = DiagnosticCode(
    "format-not-judged",
    .warning,
    summary: "a feed has a format that is recognised but not judged",
    explanation: """
      RSS 0.90 and 1.0 (which are RDF) and Atom 0.3 were superseded by RSS 2.0 and Atom 1.0 (RFC 4287) \
      twenty years ago. Readers still take them; feedgen only checks that they are XML.
      """,
    remedy: "publish RSS 2.0 or Atom 1.0 instead"
  )

  /// A file is no feed.
  package static let notAFeed = DiagnosticCode(
    "not-a-feed",
    .error,
    w3c: "UndefinedElement",
    summary: "a file is no feed",
    explanation: """
      A feed is an XML document whose outermost element is “rss” or “feed” (or “opml”, for a list of \
      feeds), or a JSON Feed. The file begins differently, so that no reader can subscribe to it.
      """,
    remedy: "check that this is the file you mean, and that the program that wrote it wrote a feed"
  )

  /// A file is a web page instead of a feed.
  package static let webPage = DiagnosticCode(
    "web-page",
    .error,
    w3c: "UndefinedElement",
    summary: "a file is a web page instead of a feed",
    explanation: """
      Servers often answer with a page of their own where a feed should be: an error page, a login, a \
      test for robots. Or the address of the site was taken for that of its feed. Miniflux stops \
      asking after three answers of this kind.
      """,
    remedy:
      "look in the page for <link rel=\"alternate\" type=\"application/rss+xml\"> or application/atom+xml: its href is the feed"
  )

  /// A problem comes so often that not all places are listed.
  package static let unlistedFindings = DiagnosticCode(
    "unlisted-findings",
    .note,
    summary: "a problem comes so often that not all places are listed",
    explanation: """
      Of one kind of problem the first thousand in a file are kept. What causes one of them most \
      likely causes all.
      """,
    remedy: "correct the problems that are listed, and judge the feed again"
  )

  /// A file cannot be read.
  package static let unreadableInput = DiagnosticCode(
    "unreadable-input",
    .error,
    summary: "a file cannot be read",
    explanation: """
      The file is missing, is a folder, or may not be read. The other files that were named are judged \
      all the same, and the exit status is 2.
      """,
    remedy: "check the path and its permissions"
  )
}
