import Diagnostics

extension RuleCase {
  /// People, languages and numbers.
  static let values = [
    inChannel(
      .invalidFormName,
      "<textInput>①<name>1</name></textInput>",
      not: "<textInput><name>q.1</name></textInput>"
    ),
    inChannel(
      .invalidMetaName,
      "①<h:meta xmlns:h='http://www.w3.org/1999/xhtml' name='author' content='none'/>",
      not: "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' name='Robots' content='none'/>"
    ),
    inFeed(
      .invalidMetaContent,
      "①<h:meta xmlns:h='http://www.w3.org/1999/xhtml' name='robots' content='noindex, nofollow'/>",
      not:
        "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' name='robots' content='NOFOLLOW,noindex'/>"
    ),
    inChannel(
      .unknownLanguage,
      "①<dc:language/><item>②<dc:language>English</dc:language></item>",
      not: "<dc:language>zh-Hans-CN</dc:language>"
    ),
    inFeed(
      .invalidEmail,
      "<author>①<email>a@b.example (A)</email></author>",
      not: "<author><email>a+b@b.example</email></author>"
    ),
    inChannel(
      .invalidContact,
      "①<webMaster>A (a@b.example)</webMaster>",
      not: "<webMaster>a@b.example (A)</webMaster>"
    ),
    inChannel(
      .eMailFormat,
      "①<webMaster>A, a@b.example</webMaster>",
      not: "<webMaster>a@b.example (A)</webMaster>"
    ),
    inChannel(
      .missingRealName,
      "①<webMaster>a@b.example</webMaster>",
      not: "<webMaster>a@b.example (A)</webMaster>"
    ),
    inItem(
      .invalidInteger,
      "①<georss:floor>1.5</georss:floor>",
      not: "<georss:floor>-1</georss:floor>"
    ),
    inItem(
      .invalidNonNegativeInteger,
      "①<slash:comments>-1</slash:comments>",
      not: "<slash:comments>0</slash:comments>"
    ),
    inItem(
      .zeroForUnknown,
      "①<enclosure url='http://a.example/x' length='-1' type='a/b'/>",
      not: "<enclosure url='http://a.example/x' length='0' type='a/b'/>"
    ),
    inChannel(.invalidPositiveInteger, "①<ttl>0</ttl>", not: "<ttl>1</ttl>"),
    inItem(
      .invalidIntegerAttribute,
      "①<enclosure url='http://a.example/x' length='1.5' type='a/b'/>",
      not: "<enclosure url='http://a.example/x' length='15' type='a/b'/>"
    ),
    inItem(
      .invalidBoolean,
      "①<guid isPermaLink='TRUE'>http://a.example/</guid>",
      not: "<guid isPermaLink='true'>http://a.example/</guid>"
    ),
    inItem(.invalidNumber, "①<media:content bitrate='x'/>", not: "<media:content bitrate='1.5'/>"),
    inItem(.invalidMeasure, "①<geo:alt>5 m</geo:alt>", not: "<geo:alt>-5.5</geo:alt>"),
  ]

  /// Images, days, hours and places.
  static let places = [
    inChannel(
      .invalidWidth,
      "<image>①<width>145</width></image>",
      not: "<image><width>144</width></image>"
    ),
    inChannel(
      .invalidHeight,
      "<image>①<height>0</height></image>",
      not: "<image><height>400</height></image>"
    ),
    inChannel(
      .invalidHour,
      "<skipHours>①<hour>25</hour></skipHours>",
      not: "<skipHours><hour>23</hour></skipHours>"
    ),
    inChannel(
      .midnightAs24,
      "<skipHours>①<hour>24</hour></skipHours>",
      not: "<skipHours><hour>0</hour></skipHours>"
    ),
    inChannel(
      .tooManyHours,
      "①<skipHours>\(hours(25))</skipHours>",
      not: "<skipHours>\(hours(24))</skipHours>"
    ),
    inChannel(
      .invalidDay,
      "<skipDays>①<day>monday</day></skipDays>",
      not: "<skipDays><day>Monday</day></skipDays>"
    ),
    inChannel(
      .eightDaysAWeek,
      "①<skipDays>\(days(8))</skipDays>",
      not: "<skipDays>\(days(7))</skipDays>"
    ),
    inChannel(
      .imageFormat,
      "<image>①<url>https://a.example/x.svg</url></image>",
      not: "<image><url>https://a.example/x.png</url></image>"
    ),
    inChannel(
      .imageLinkDiffers,
      "<image>①<link>https://b.example/</link></image>",
      not: "<image><link>https://a.example/</link></image>"
    ),
    inChannel(
      .imageTitleDiffers,
      "<image>①<title>y</title></image>",
      not: "<image><title>x</title></image>"
    ),
    inChannel(
      .commentsWithoutDate,
      "<item>①<slash:comments>1</slash:comments></item>",
      not: "<lastBuildDate/><item><slash:comments>1</slash:comments></item>"
    ),
    inChannel(
      .invalidUpdatePeriod,
      "①<sy:updatePeriod>often</sy:updatePeriod>",
      not: "<sy:updatePeriod>daily</sy:updatePeriod>"
    ),
    inItem(
      .invalidIntegerList,
      "①<slash:hit_parade>1;2</slash:hit_parade>",
      not: "<slash:hit_parade>1, 2</slash:hit_parade>"
    ),
    inItem(.invalidLatitude, "①<geo:lat>90.1</geo:lat>", not: "<geo:lat>-90</geo:lat>"),
    inItem(.invalidLongitude, "①<geo:long>181</geo:long>", not: "<geo:long>-180</geo:long>"),
    inItem(
      .invalidCoordinates,
      "①<georss:point>45</georss:point>",
      not: "<georss:point>45.5 -71</georss:point>"
    ),
    inItem(
      .invalidCoordinateList,
      "①<georss:line>45 1 46</georss:line>",
      not: "<georss:line>45 1 46 2</georss:line>"
    ),
    inItem(
      .commaInCoordinates,
      "①<georss:point>45, -71</georss:point>",
      not: "<georss:point>45 -71</georss:point>"
    ),
    inItem(
      .commentFeedSpelling,
      "①<wfw:commentRSS>https://a.example/</wfw:commentRSS>",
      not: "<wfw:commentRss>https://a.example/</wfw:commentRss>"
    ),
    inEntry(
      .threadWhen,
      "①<link rel='replies' href='x' thr:when='2025-01-01T00:00:00Z'/>",
      not: "<link rel='replies' href='x' thr:updated='2025-01-01T00:00:00Z'/>"
    ),
  ]

  private static func hours(_ count: Int) -> String {
    String(repeating: "<hour>1</hour>", count: count)
  }

  private static func days(_ count: Int) -> String {
    String(repeating: "<day>Monday</day>", count: count)
  }
}
