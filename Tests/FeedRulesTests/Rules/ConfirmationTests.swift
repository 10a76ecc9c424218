import FeedRules
import Testing

@testable import Diagnostics

/// What is found right, and which broad kinds of faults there are.
@Suite struct ConfirmationTests {
  /// A document that has something, and one that nearly has it.
  struct Pair: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    let raising: String
    let sparing: String

    init(_ code: DiagnosticCode, _ raising: String, not sparing: String) {
      self.code = code
      self.raising = raising
      self.sparing = sparing
    }

    var testDescription: String { code.name }
  }

  static let confirmations = [
    item(.validURI, "<comments>https://b.example/</comments>", bare: "<comments>x</comments>"),
    item(.validGUID, "<guid>https://a.example/</guid>", bare: "<guid>1</guid>"),
    item(.validWebAddress, enclosure(url: "https://a.example/x"), bare: enclosure(url: "x")),
    entry(.validURN, "<id>urn:ab:1</id>", not: "<id>urn:a:1</id>"),
    entry(.validTagURI, "<id>tag:a.example,2025:x</id>", not: "<id>tag:a.example:x</id>"),
    item(.validTitle, "<title>x</title>", bare: "<title>&lt;/b></title>"),
    entry(
      .validW3CDate,
      "<updated>2025-01-01T00:00:00Z</updated>",
      not: "<updated>2025-01-01</updated>"
    ),
    item(
      .validRFC822Date,
      "<pubDate>1 Jan 2025 00:00 GMT</pubDate>",
      bare: "<pubDate>1 Jan 25 00:00 GMT</pubDate>"
    ),
    item(.validBoolean, "<guid isPermaLink='true'/>", bare: "<guid isPermaLink=''/>"),
    channel(.validLanguage, "<language>en</language>", not: "<language>English</language>"),
    image(.validHeight, "<height>400</height>", not: "<height>401</height>"),
    image(.validWidth, "<width>144</width>", not: "<width>0</width>"),
    channel(
      .validContact,
      "<webMaster>a@b.example (A)</webMaster>",
      not: "<webMaster>A</webMaster>"
    ),
    item(.validIntegerAttribute, enclosure(length: "0"), bare: enclosure(length: "x")),
    item(.validMIMEType, enclosure(type: "a/b"), bare: enclosure(type: "a")),
    channel(
      .validDay,
      "<skipDays><day>Friday</day></skipDays>",
      not: "<skipDays><day>Fri</day></skipDays>"
    ),
    channel(
      .validHour,
      "<skipHours><hour>0</hour></skipHours>",
      not: "<skipHours><hour>24</hour></skipHours>"
    ),
    channel(.validInteger, "<ttl>1</ttl>", not: "<ttl>0</ttl>"),
    channel(
      .validUpdatePeriod,
      "<y:updatePeriod xmlns:y='http://purl.org/rss/1.0/modules/syndication/'>daily</y:updatePeriod>",
      not:
        "<y:updatePeriod xmlns:y='http://purl.org/rss/1.0/modules/syndication/'>Daily</y:updatePeriod>"
    ),
    Pair(
      .validElement,
      "<rss version='2.0'><channel><ttl>1</ttl></channel></rss>",
      not: "<rss><channel><ttl>0</ttl></channel></rss>"
    ),
    Pair(.validDoctype, doctype("//EN"), not: doctype("//DE")),
    item(
      .validHTML,
      "<description>&lt;p>x</description>",
      bare: "<description>&lt;/p></description>"
    ),
    entry(.validLinkRelation, "<link rel='via' href='x'/>", not: "<link rel='x' href='x'/>"),
    geo(.validLatitude, "lat", "90", not: "91"),
    geo(.validLongitude, "long", "180", not: "181"),
    item(.validNPTTime, thumbnail("now"), bare: thumbnail("then")),
    channel(.validCloud, "<cloud domain='x'/>", not: "<cloud/>"),
  ]

  static let families = [
    channel(
      .illFormedDocuments,
      "<x:a xmlns:x='https://x.example/'><b/></x:a>",
      not: "<x:a xmlns:x='https://x.example/'/>"
    ),
    channel(
      .missingNamespaces,
      "<x:a xmlns:x='https://x.example/'><b/></x:a>",
      not: "<x:a xmlns:x='https://x.example/'/>"
    ),
    channel(.undefinedElements, "<blink/>", not: "<language/>"),
    item(.brokenFileAddresses, enclosure(url: "x"), bare: enclosure(url: "https://a.example/x")),
    channel(
      .brokenISODates,
      "<d:date xmlns:d='http://purl.org/dc/elements/1.1/'>1 Jan 2025</d:date>",
      not: "<d:date xmlns:d='http://purl.org/dc/elements/1.1/'>2025</d:date>"
    ),
    item(.negativeIntegers, enclosure(length: "-1"), bare: enclosure(length: "0")),
    item(
      .unsafeAttributes,
      "<description>&lt;p style='position: fixed'></description>",
      bare: "<description>&lt;p style='color: red'></description>"
    ),
    channel(
      .incompleteContacts,
      "<webMaster>a@b.example</webMaster>",
      not: "<webMaster>a</webMaster>"
    ),
    channel(.brokenLinks, "<docs>x</docs>", not: "<docs>tag:x</docs>"),
    entry(
      .brokenContacts,
      "<author><email>x</email></author>",
      not: "<author><email>a@b.example</email></author>"
    ),
    channel(.brokenIntegers, "<ttl>0</ttl>", not: "<ttl>1</ttl>"),
    entry(.missingAttributes, "<link/>", not: "<category/>"),
    item(
      .brokenRFC822Dates,
      "<pubDate>Mon, 01 Jan 2025 00:00:00 GMT</pubDate>",
      bare: "<pubDate>01 Jan 2025 00:00:00 GMT</pubDate>"
    ),
    item(
      .unsafeContent,
      "<description>&lt;p onclick=''></description>",
      bare: "<description>&lt;script></description>"
    ),
    Pair(
      .noSelfLink,
      "<rss version='2.0'><channel/></rss>",
      not: "<rss version='0.91'><channel/></rss>"
    ),
    Pair(.missingElements, "<rss version='2.0'><channel/></rss>", not: "<rss version='2.0'/>"),
    entry(.markupInTexts, "<title>&lt;/b></title>", not: "<title>&lt;b></title>"),
    item(
      .doubledMeanings,
      "<author/><d:creator xmlns:d='http://purl.org/dc/elements/1.1/'/>",
      bare: "<d:creator xmlns:d='http://purl.org/dc/elements/1.1/'/>"
    ),
  ]

  @Test(arguments: confirmations + families)
  func `a document that has it says so once`(pair: Pair) {
    let found = RuleCase.findings(of: pair.code, in: Array(pair.raising.utf8)).items
    #expect(found.map(\.severity) == [.note])
  }

  @Test(arguments: confirmations + families)
  func `a document that nearly has it is silent`(pair: Pair) {
    #expect(RuleCase.findings(of: pair.code, in: Array(pair.sparing.utf8)).items.isEmpty)
  }

  @Test func `every code for programs has a case`() {
    let codes = Set(DiagnosticCode.ruleConfirmationCodes)
    #expect(codes.subtracting((Self.confirmations + Self.families).map(\.code)).isEmpty)
    #expect(codes.filter { !$0.isForMachines }.isEmpty)
    #expect(!DiagnosticCode.missingElement.isForMachines)
  }

  // MARK: Documents

  private static func item(_ code: DiagnosticCode, _ raising: String, bare: String) -> Pair {
    channel(code, "<item>\(raising)</item>", not: "<item>\(bare)</item>")
  }

  private static func image(_ code: DiagnosticCode, _ raising: String, not sparing: String) -> Pair
  {
    channel(code, "<image>\(raising)</image>", not: "<image>\(sparing)</image>")
  }

  private static func channel(
    _ code: DiagnosticCode,
    _ raising: String,
    not sparing: String
  ) -> Pair {
    Pair(
      code,
      "<rss version='2.0'><channel>\(raising)</channel></rss>",
      not: "<rss version='2.0'><channel>\(sparing)</channel></rss>"
    )
  }

  private static func entry(_ code: DiagnosticCode, _ raising: String, not sparing: String) -> Pair
  {
    let start = "<entry xmlns='http://www.w3.org/2005/Atom'>"
    return Pair(code, "\(start)\(raising)</entry>", not: "\(start)\(sparing)</entry>")
  }

  private static func geo(
    _ code: DiagnosticCode,
    _ name: String,
    _ raising: String,
    not sparing: String
  ) -> Pair {
    let start = "<\(name) xmlns='http://www.w3.org/2003/01/geo/wgs84_pos#'>"
    return item(code, "\(start)\(raising)</\(name)>", bare: "\(start)\(sparing)</\(name)>")
  }

  private static func enclosure(
    url: String = "x",
    length: String = "x",
    type: String = "x"
  ) -> String {
    "<enclosure url='\(url)' length='\(length)' type='\(type)'/>"
  }

  private static func thumbnail(_ time: String) -> String {
    "<thumbnail xmlns='http://search.yahoo.com/mrss/' url='x' time='\(time)'/>"
  }

  private static func doctype(_ end: String) -> String {
    "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91\(end)' "
      + "'http://www.rssboard.org/rss-0.91.dtd'><rss version='0.91'/>"
  }
}
