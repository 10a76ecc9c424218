import Diagnostics

extension RuleCase {
  /// The elements and attributes of a feed, and where they stand.
  static let structure = [
    inChannel(.undefinedElement, "①<textinput/>②<Ttl>5</Ttl>", not: "<ttl>5</ttl>"),
    inChannel(.blinkElement, "①<blink>x</blink>", not: ""),
    inChannel(
      .duplicateElement,
      "<ttl>1</ttl>①<ttl>2</ttl>",
      not: "<ttl>1</ttl><category/><category/>"
    ),
    inItem(
      .duplicateEnclosure,
      enclosure("type='audio/mpeg'") + "①" + enclosure("type='audio/mpeg'"),
      not: enclosure("type='audio/mpeg'")
    ),
    inChannel(.missingElement, "①<skipDays/>", not: "<skipDays><day>Monday</day></skipDays>"),
    RuleCase(.missingDescription, "<rss version='2.0'>①<channel/></rss>", not: channel("")),
    RuleCase(.missingLink, "<rss version='2.0'>①<channel/></rss>", not: channel("")),
    RuleCase(.missingTitle, "<rss version='2.0'>①<channel/></rss>", not: channel("")),
    inChannel(
      .itemWithoutText,
      "①<item><guid>x</guid></item>",
      not: "<item><title>x</title></item>"
    ),
    inEntry(
      .missingSourceElement,
      "①②<source><id>urn:x:1</id></source>",
      not:
        "<source><id>urn:ab:1</id><title>x</title><updated>2025-01-01T00:00:00Z</updated></source>"
    ),
    inChannel(.misplacedItem, "①<item/><ttl>5</ttl>", not: "<ttl>5</ttl><item/>"),
    inFeed(
      .misplacedMetadata,
      "<entry/>①<icon>https://a.example/</icon>",
      not: "<icon>https://a.example/</icon><entry/>"
    ),
    inChannel(
      .unexpectedText,
      "①<image>x</image>",
      not: "<image> <url>https://a.example/x.png</url> </image>"
    ),
    inFeed(
      .unexpectedWhiteSpace,
      "①<id> urn:ab:1</id>",
      not: "<id>urn:ab:1</id><title> x </title>"
    ),
    inItem(.blankElement, "①<title> </title>", not: "<title>x</title><description/>"),
    inItem(.missingAttribute, "①②③<enclosure/>", not: enclosure("type='audio/mpeg'")),
    inFeed(.missingHref, "①<link rel='via'/>", not: "<link href=''/>"),
    inItem(
      .unexpectedAttribute,
      "①<guid isPermalink='false'>x</guid>",
      not: "<guid isPermaLink='false' xml:lang='en'>x</guid>"
    ),
    inFeed(
      .blankAttribute,
      "①<link rel='' href='https://a.example/'/>",
      not: "<link href='https://a.example/'/>"
    ),
    inChannel(
      .extensionAttribute,
      "①<ttl x:y='z' xmlns:x='http://x.example/'>5</ttl>",
      not:
        "<docs>http://www.rssboard.org/rss-specification</docs><ttl x:y='z' xmlns:x='http://x.example/'>5</ttl>"
    ),
    inEntry(
      .misplacedXHTML,
      "①<p xmlns='http://www.w3.org/1999/xhtml'/>",
      not: "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p/></div></content>"
    ),
    inChannel(
      .questionableElement,
      "<textInput>①<dc:title>x</dc:title></textInput>",
      not: "<dc:title>x</dc:title>"
    ),
    inChannel(.discouragedTextInput, "①<textInput/>", not: ""),
    RuleCase(.unknownRSSVersion, "①<rss version='0.99'/>", not: "<rss version='0.91'/>"),
  ]

  /// An enclosure with some attributes beside its address and length.
  static func enclosure(_ attributes: String) -> String {
    "<enclosure url='https://a.example/x.mp3' length='5' \(attributes)/>"
  }
}
