/// The codes of problems with posts and their front matter.
extension DiagnosticCode {
  /// Every code of this file.
  static let postCodes: [DiagnosticCode] = [
    missingDate, undatedDraft, undatedPage, invalidDate, ignoredDate, unusualDate, emptyPost,
    postTooLarge, unterminatedFrontMatter, frontMatterNotMap, wrongType, invalidLanguage,
    controlCharacter, controlCharacterInName,
  ]

  /// A post has no date to be published at.
  package static let missingDate = DiagnosticCode(
    "missing-date",
    .error,
    summary: "a post has no date",
    explanation: """
      The order of a feed and the age of its entries come from the publication date. feedgen looks for \
      “date”, then “published”, then a date at the start of the file name, and never takes the time of \
      the file itself, which changes with every copy and checkout. The post is left out.
      """,
    remedy: "add “date: 2025-02-19” to the front matter, or begin the file name with the date"
  )

  /// A draft has no date to be published at.
  package static let undatedDraft = DiagnosticCode(
    "undated-draft",
    .note,
    summary: "a post that is kept out of the feeds has no date",
    explanation: """
      A post with “draft: true”, “published: false” or “feed: false” needs no date as long as it \
      stays out of the feeds. It is left out even where drafts are included, since nothing tells \
      its place among the other entries.
      """,
    remedy: "add “date: 2025-02-19” before the draft is to be published"
  )

  /// A page of Hugo has no date to be published at.
  package static let undatedPage = DiagnosticCode(
    "undated-page",
    .note,
    summary: "a page of a Hugo site has no date and is in no feed",
    explanation: """
      Hugo puts pages without a date, such as “about.md”, at the end of its feeds, as if they were written in the \
      year 1. Readers show that date, or refuse it. In the dialect “hugo” feedgen leaves such pages out and does not \
      take them for mistakes.
      """,
    remedy: "add a “date” if the page belongs into feeds, or “feed: false” if it does not"
  )

  /// The publication date of a post is no date.
  package static let invalidDate = DiagnosticCode(
    "invalid-date",
    .error,
    summary: "the publication date of a post cannot be read",
    explanation: """
      feedgen reads “2025-02-19T20:00:00+08:00” (RFC 3339), “2025-02-19 20:00:00 +0800”, \
      “2025-02-19 20:00”, “2025-02-19”, and the form of mail, “Wed, 19 Feb 2025 20:00:00 +0800”. \
      Forms whose order of day and month differs from country to country are refused, as are days \
      that no calendar has. A guessed date would put the entry at the wrong place in every reader \
      for good, so the post is left out.
      """,
    remedy: "write the date as “2025-02-19” or “2025-02-19 20:00:00 +0800”"
  )

  /// A date that a post can do without is no date.
  package static let ignoredDate = DiagnosticCode(
    "ignored-date",
    .warning,
    summary: "a date that is not needed cannot be read and is ignored",
    explanation: """
      The time of the last change and the day on which a post expires are optional. One that \
      cannot be read is treated as if it were not there, and the post is published. The forms are \
      those of “invalid-date”.
      """,
    remedy: "write the date as “2025-02-19” or “2025-02-19 20:00:00 +0800”, or remove the line"
  )

  /// A date is readable but not quite as the standards have it.
  package static let unusualDate = DiagnosticCode(
    "unusual-date",
    .note,
    summary: "a date is read, but is not written as the standards have it",
    explanation: """
      feedgen reads “2025-2-9” as the ninth of February 2025, although RFC 3339 wants two digits, \
      and takes the 60th second, which only a minute with a leap second has, for the 59th. Other \
      programs may refuse such a date, or sort it wrongly.
      """,
    remedy: "write month and day with two digits, and seconds up to 59"
  )

  /// A post holds nothing at all.
  package static let emptyPost = DiagnosticCode(
    "empty-post",
    .error,
    summary: "a post is empty",
    explanation: """
      The file holds no byte, or nothing but white space. Usually a program was stopped before it \
      wrote the content, or a sync has not finished. The post is left out.
      """,
    remedy: "write the post, or remove the file"
  )

  /// A post is larger than any real one.
  package static let postTooLarge = DiagnosticCode(
    "post-too-large",
    .error,
    summary: "a post is too large",
    explanation: """
      A feed with an entry of this size is refused by most readers, and the file is probably no \
      post: a picture, a video or a dump with the wrong name. The post is left out without being \
      read.
      """,
    remedy: "move what is no text out of the folder, or split the post"
  )

  /// The front matter has a first line but no last one.
  package static let unterminatedFrontMatter = DiagnosticCode(
    "unterminated-front-matter",
    .error,
    summary: "a front matter has no end",
    explanation: """
      A file that begins with a line “---” has front matter up to the next line “---” or “...”, one that begins with \
      “+++” up to the next such line, and one that begins with “{” and a quote up to the brace that closes it. Without \
      that nothing tells where the post begins. The post is left out.
      """,
    remedy: "add a line “---” below the last field"
  )

  /// The front matter is something else than a map of fields.
  package static let frontMatterNotMap = DiagnosticCode(
    "front-matter-not-a-map",
    .error,
    summary: "a front matter holds no fields",
    explanation: """
      Front matter is a list of lines “key: value”. Here it is a single text or a list with \
      dashes. The post is left out.
      """,
    remedy: "write each field as “key: value”, with a space after the colon"
  )

  /// A field holds another kind of value than it should.
  package static let wrongType = DiagnosticCode(
    "wrong-type",
    .warning,
    summary: "a field holds the wrong kind of value",
    explanation: """
      A title must be a text, a list of tags a list of texts, and so on. feedgen ignores a field \
      whose value it cannot understand, as if it were not there, and publishes the post. Only “draft”, \
      “published” and “feed” keep the post out when they are neither true nor false: what readers got \
      once cannot be taken back.
      """,
    remedy: "change the value to what is expected, or remove the field"
  )

  /// A field that should be a language tag is none.
  package static let invalidLanguage = DiagnosticCode(
    "invalid-language",
    .warning,
    summary: "a language is not a language tag",
    explanation: """
      Readers choose fonts, hyphenation and voices by the language tag of RFC 5646: “en”, “pt-BR”, \
      “zh-Hans”. The name of a language (“English”) and the names of locales (“zh_CN”) are none. \
      The field is ignored.
      """,
    remedy: "write a tag such as “en”, “pt-BR” or “zh-Hans”"
  )

  /// A text holds a character that no feed can carry.
  package static let controlCharacter = DiagnosticCode(
    "control-character",
    .warning,
    summary: "a post holds characters that no feed can carry",
    explanation: """
      XML 1.0 (§2.2) has no way to carry control characters such as U+0008, not even escaped, and \
      a reader that meets one refuses the whole feed. They come with text copied from terminals, \
      PDF files and word processors, and cannot be seen. feedgen removes them from the feed and \
      leaves the file as it is.
      """,
    remedy: "remove the character from the file"
  )

  /// The name of a file holds a control character.
  package static let controlCharacterInName = DiagnosticCode(
    "control-character-in-name",
    .warning,
    summary: "a file name holds control characters",
    explanation: """
      The name of a post's file becomes part of its link unless the front matter has one. Control \
      characters cannot be part of a link; feedgen leaves them out there.
      """,
    remedy: "rename the file"
  )
}
