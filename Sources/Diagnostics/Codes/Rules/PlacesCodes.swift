/// The codes of feeds that break a rule: images, days, hours and places.
extension DiagnosticCode {
  /// Every code of this file.
  static let rulePlacesCodes: [DiagnosticCode] = [
    invalidWidth, invalidHeight, invalidHour, midnightAs24, tooManyHours, invalidDay,
    eightDaysAWeek, imageFormat, imageLinkDiffers, imageTitleDiffers, commentsWithoutDate,
    invalidUpdatePeriod, invalidIntegerList, invalidLatitude, invalidLongitude, invalidCoordinates,
    invalidCoordinateList, commaInCoordinates, commentFeedSpelling, threadWhen,
  ]

  /// An image's width out of bounds.
  package static let invalidWidth = DiagnosticCode(
    "invalid-width",
    .error,
    w3c: "InvalidWidth",
    summary: "an image's width out of bounds",
    explanation: """
      RSS allows channel images from 1 to 144 pixels wide.
      """,
    remedy: "make the image at most 144 pixels wide"
  )

  /// An image's height out of bounds.
  package static let invalidHeight = DiagnosticCode(
    "invalid-height",
    .error,
    w3c: "InvalidHeight",
    summary: "an image's height out of bounds",
    explanation: """
      RSS allows channel images from 1 to 400 pixels high.
      """,
    remedy: "make the image at most 400 pixels high"
  )

  /// An hour that no day has.
  package static let invalidHour = DiagnosticCode(
    "invalid-hour",
    .error,
    w3c: "InvalidHour",
    summary: "an hour that no day has",
    explanation: """
      The hours of skipHours are 0 to 23, in GMT.
      """,
    remedy: "write an hour from 0 to 23"
  )

  /// 24 for midnight.
  package static let midnightAs24 = DiagnosticCode(
    "midnight-as-24",
    .warning,
    w3c: "UseZeroForMidnight",
    summary: "24 for midnight",
    explanation: """
      The hours of skipHours are 0 to 23. Old versions of RSS counted from 1 to 24.
      """,
    remedy: "write 0 for midnight"
  )

  /// More hours than a day has.
  package static let tooManyHours = DiagnosticCode(
    "too-many-hours",
    .error,
    w3c: "NotEnoughHoursInTheDay",
    summary: "more hours than a day has",
    explanation: """
      skipHours lists at most 24 hours; with more, some are there twice.
      """,
    remedy: "list each hour once"
  )

  /// A day that no week has.
  package static let invalidDay = DiagnosticCode(
    "invalid-day",
    .error,
    w3c: "InvalidDay",
    summary: "a day that no week has",
    explanation: """
      The days of skipDays are written in English: Monday to Sunday.
      """,
    remedy: "write the day's English name"
  )

  /// More days than a week has.
  package static let eightDaysAWeek = DiagnosticCode(
    "eight-days-a-week",
    .error,
    w3c: "EightDaysAWeek",
    summary: "more days than a week has",
    explanation: """
      skipDays lists at most 7 days; with more, some are there twice.
      """,
    remedy: "list each day once"
  )

  /// A channel image that is no GIF, JPEG or PNG.
  package static let imageFormat = DiagnosticCode(
    "image-format",
    .warning,
    w3c: "ImageUrlFormat",
    summary: "a channel image that is no GIF, JPEG or PNG",
    explanation: """
      RSS allows these three formats for the image of a channel.
      """,
    remedy: "use a GIF, JPEG or PNG image"
  )

  /// The image's link is not the channel's.
  package static let imageLinkDiffers = DiagnosticCode(
    "image-link-differs",
    .warning,
    w3c: "ImageLinkDoesntMatch",
    summary: "the image's link is not the channel's",
    explanation: """
      The image links to the site as the channel does; readers use either of the two.
      """,
    remedy: "make both links the same"
  )

  /// The image's title is not the channel's.
  package static let imageTitleDiffers = DiagnosticCode(
    "image-title-differs",
    .warning,
    w3c: "ImageTitleDoesntMatch",
    summary: "the image's title is not the channel's",
    explanation: """
      The image's title is its text in place of the image, so that it is the name of the \
      channel.
      """,
    remedy: "make both titles the same"
  )

  /// Counts of comments without the date of the feed.
  package static let commentsWithoutDate = DiagnosticCode(
    "comments-without-date",
    .warning,
    w3c: "SlashDate",
    summary: "counts of comments without the date of the feed",
    explanation: """
      A count says little if nobody knows from when it is. The RSS profile asks for \
      lastBuildDate.
      """,
    remedy: "add “lastBuildDate” to the channel"
  )

  /// A period that the syndication extension does not have.
  package static let invalidUpdatePeriod = DiagnosticCode(
    "invalid-update-period",
    .error,
    w3c: "InvalidUpdatePeriod",
    summary: "a period that the syndication extension does not have",
    explanation: """
      The period is hourly, daily, weekly, monthly or yearly.
      """,
    remedy: "write one of these words"
  )

  /// Text that is no list of numbers.
  package static let invalidIntegerList = DiagnosticCode(
    "invalid-integer-list",
    .error,
    w3c: "InvalidCommaSeparatedIntegers",
    summary: "text that is no list of numbers",
    explanation: """
      The value is whole numbers with commas between them.
      """,
    remedy: "write numbers with commas between them"
  )

  /// A latitude that no place has.
  package static let invalidLatitude = DiagnosticCode(
    "invalid-latitude",
    .error,
    w3c: "InvalidLatitude",
    summary: "a latitude that no place has",
    explanation: """
      A latitude is a number of degrees from -90 to 90, with the minus sign for the south.
      """,
    remedy: "write degrees from -90 to 90"
  )

  /// A longitude that no place has.
  package static let invalidLongitude = DiagnosticCode(
    "invalid-longitude",
    .error,
    w3c: "InvalidLongitude",
    summary: "a longitude that no place has",
    explanation: """
      A longitude is a number of degrees from -180 to 180, with the minus sign for the west.
      """,
    remedy: "write degrees from -180 to 180"
  )

  /// Text that is no pair of coordinates.
  package static let invalidCoordinates = DiagnosticCode(
    "invalid-coordinates",
    .error,
    w3c: "InvalidCoord",
    summary: "text that is no pair of coordinates",
    explanation: """
      A point is a latitude and a longitude in degrees with a space between them.
      """,
    remedy: "write latitude, space, longitude"
  )

  /// Text that is no list of coordinates.
  package static let invalidCoordinateList = DiagnosticCode(
    "invalid-coordinate-list",
    .error,
    w3c: "InvalidCoordList",
    summary: "text that is no list of coordinates",
    explanation: """
      A line or polygon is pairs of latitude and longitude in degrees, with spaces between all \
      numbers.
      """,
    remedy: "write pairs of latitude and longitude"
  )

  /// Commas between coordinates.
  package static let commaInCoordinates = DiagnosticCode(
    "comma-in-coordinates",
    .warning,
    w3c: "CoordComma",
    summary: "commas between coordinates",
    explanation: """
      GeoRSS separates numbers by spaces; many programs do not read commas.
      """,
    remedy: "write spaces in place of commas"
  )

  /// Wfw:commentRSS in place of wfw:commentRss.
  package static let commentFeedSpelling = DiagnosticCode(
    "comment-feed-spelling",
    .warning,
    w3c: "CommentRSS",
    summary: "wfw:commentRSS in place of wfw:commentRss",
    explanation: """
      The element ends in “Rss”. Both spellings are in use, because its specification had both.
      """,
    remedy: "write wfw:commentRss"
  )

  /// Thr:when, which does not exist any more.
  package static let threadWhen = DiagnosticCode(
    "thread-when",
    .error,
    w3c: "NoThrWhen",
    summary: "thr:when, which does not exist any more",
    explanation: """
      A draft had it; the standard calls the attribute thr:updated (RFC 4685 §4).
      """,
    remedy: "write thr:updated"
  )
}
