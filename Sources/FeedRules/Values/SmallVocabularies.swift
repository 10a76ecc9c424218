import Diagnostics

/// Values of extensions that are one of a few words.
extension ValueType {
  /// How often a feed changes (the syndication module).
  static let updatePeriod = word(
    ["hourly", "daily", "weekly", "monthly", "yearly"],
    or: .invalidUpdatePeriod,
    .updatePeriod
  )

  /// Whether a podcast is kept from Apple's directory.
  static let block = word(["yes", "no", "clean"], foldsCase: true, or: .invalidBlock)

  /// The kind of a podcast.
  static let itunesType = word(["episodic", "serial"], or: .invalidItunesType)

  /// The kind of an episode.
  static let episodeType = word(["full", "trailer", "bonus"], or: .invalidEpisodeType)

  /// The kind of a medium.
  static let mediaMedium = word(
    ["image", "audio", "video", "document", "executable"],
    or: .invalidMediaMedium
  )

  /// How much of a work a medium has.
  static let mediaExpression = word(["sample", "full", "nonstop"], or: .invalidMediaExpression)

  /// What robots may do with a feed.
  static let robots = word(
    ["all", "none"] + crawling + following
      + crawling.flatMap { first in following.map { "\(first),\($0)" } }
      + following.flatMap { first in crawling.map { "\(first),\($0)" } },
    foldsCase: true,
    or: .invalidMetaContent
  )

  private static let crawling = ["index", "noindex"]
  private static let following = ["follow", "nofollow"]

  /// The name of a component of a form: a letter, then letters, digits, colons, periods and underscores.
  static let formName = ValueType { value, findings in
    guard value.bytes.first?.isASCIILetter != true else { return }
    findings.report(
      .invalidFormName,
      value.subject,
      "\(value.quoted) of \(value.subject) does not begin with a letter"
    )
  }

  /// An attribute of a cloud.
  static let cloud = ValueType { _, findings in findings.confirm(.cloud) }

  /// The port of a cloud.
  static let cloudPort = ValueType { value, findings in
    guard let port = IntegerText.number(value.bytes), port > 0 else {
      findings.report(
        .invalidIntegerAttribute,
        value.subject,
        "\(value.quoted) of \(value.subject) is no port"
      )
      return
    }
    findings.confirm(.cloud)
  }

  /// An attribute that has to say something if it is there.
  static let saidAttribute = ValueType { value, findings in
    guard value.bytes.isEmpty else { return }
    findings.report(.blankAttribute, value.subject, "\(value.subject) is empty")
  }

  /// The title of a link.
  static let linkTitle = ValueType { value, findings in
    saidAttribute.check(value, &findings)
    findings.confirm(.title)
    PlainText.check(value, or: .htmlInText, &findings)
  }

  /// Keywords with commas between them, of so many characters at most.
  static func keywords(longest: Int) -> ValueType {
    ValueType { value, findings in
      plainText(longest: longest).check(value, &findings)
      guard value.bytes.contains(UInt8(ascii: " ")), !value.bytes.contains(UInt8(ascii: ","))
      else { return }
      findings.report(
        .unseparatedKeywords,
        value.subject,
        "\(value.quoted) of \(value.subject) has no commas"
      )
    }
  }
}
