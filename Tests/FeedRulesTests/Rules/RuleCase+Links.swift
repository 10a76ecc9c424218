import Diagnostics

extension RuleCase {
  private static let here = "https://a.example/feed"

  /// Links and their relations.
  static let relations = [
    inFeed(
      .duplicateAlternateLink,
      "<link href='x' type='text/html'/>①<link rel='alternate' href='y' type='text/html'/>",
      not:
        "<link href='x'/><link href='y' hreflang='en'/><link rel='related' href='z'/><link rel='related' href='z'/>"
    ),
    inFeed(
      .unregisteredLinkRelation,
      "①<link rel='my-page' href='x'/>",
      not: "<link rel='https://x.example/r' href='x'/><link rel='via' href='x'/>"
    ),
    inFeed(
      .unusualLinkRelation,
      "①<link rel='prev' href='x'/>",
      not: "<link rel='previous' href='x'/><link rel='prev-page' href='x'/>"
    ),
    RuleCase(
      .missingSelfLink,
      "①<feed xmlns='http://www.w3.org/2005/Atom'><link href='x'/></feed>",
      not: feed("<link rel='self' href='https://a.example/'/>")
    ),
    RuleCase(
      .missingAtomSelfLink,
      "<rss version='2.0'>①<channel/></rss>",
      not: "<rss version='0.92'><channel/></rss>"
    ),
    inFeed(
      .selfLinkElsewhere,
      "①<link rel='self' href='https://b.example/feed'/>",
      not: "<link rel='self' href='https://a.example/feed#x'/>",
      base: here
    ),
    inFeed(
      .relativeSelfLink,
      "①<link rel='self' href='feed'/>",
      not: "<link rel='self' href='feed' xml:base='https://a.example/'/>"
    ),
    inFeed(
      .selfLinkType,
      "①<link rel='self' type='text/html' href='x'/>",
      not: "<link rel='self' type='application/atom+xml;type=feed' href='x'/>"
    ),
    inFeed(.linkWithContent, "①<link href='x'>y</link>", not: "<link href='x'> </link>"),
  ]

  /// Ids and what must be unique.
  static let identifiers = [
    inChannel(.missingGUID, "①<item/>", not: "<item><guid>https://a.example/1</guid></item>"),
    inItem(.invalidPermalinkGUID, "①<guid>42</guid>", not: "<guid isPermaLink='false'>42</guid>"),
    inItem(
      .unlikelyPermalink,
      "①<guid>urn:ab:1</guid>",
      not: "<guid isPermaLink='false'>urn:ab:1</guid>"
    ),
    inItem(
      .weakGUID,
      "①<guid isPermaLink='false'>12345678</guid>",
      not: "<guid isPermaLink='false'>123456789</guid>"
    ),
    inChannel(
      .duplicateValue,
      "<item><guid>https://a.example/1</guid></item><item>①<guid> https://a.example/1</guid></item>",
      not:
        "<item><guid>https://a.example/1</guid></item><item><guid>https://a.example/2</guid></item>"
    ),
    inFeed(
      .duplicateEntry,
      "<entry><id>urn:ab:1</id></entry><entry>①<id>urn:ab:1</id></entry>",
      not: "<entry><id>urn:ab:1</id></entry><entry><id>urn:ab:2</id></entry>"
    ),
    RuleCase(
      .sameIDs,
      "①" + feed(String(repeating: "<entry><id>urn:ab:1</id></entry>", count: 10)),
      not: feed(String(repeating: "<entry><id>urn:ab:1</id></entry>", count: 9))
    ),
  ]

  /// Feeds of several documents.
  static let history = [
    inEntry(.historyLinkInEntry, "①<link rel='next' href='x'/>", not: "<link rel='via' href='x'/>"),
    inFeed(
      .pagingInCompleteFeed,
      "<fh:complete/>①<link rel='next' href='x'/>",
      not: "<link rel='next' href='x'/>"
    ),
    inFeed(
      .currentNotSelf,
      "<fh:complete/>①<link rel='current' href='https://b.example/'/>",
      not: "<fh:complete/><link rel='current' href='feed'/>",
      base: here
    ),
    inFeed(
      .linkPastEnd,
      "<link rel='last' href='feed'/>①<link rel='next' href='x'/>",
      not: "<link rel='last' href='x'/><link rel='next' href='x'/>",
      base: here
    ),
    RuleCase(
      .archiveWithoutCurrent,
      "①" + feed("<fh:archive/>"),
      not: feed("<fh:archive/><link rel='current' href='x'/>")
    ),
    RuleCase(
      .incompleteArchive,
      "①" + feed("<fh:archive/>"),
      not: feed("<fh:archive/><link rel='prev-archive' href='x'/>")
    ),
  ]
}
