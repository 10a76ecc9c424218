import Diagnostics

extension RuleCase {
  /// What OPML documents get wrong.
  static let opml = [
    RuleCase(.opmlVersion, "①<opml version='3.0'><head/><body/></opml>", not: document()),
    RuleCase(.opmlVersion, "①<opml><head/><body/></opml>", not: "<opml version='1.1'/>"),
    RuleCase(.opmlMissingElement, "①②<opml version='2.0'/>", not: document()),
    RuleCase(
      .opmlMissingElement,
      "<opml version='2.0'><head/>①<body/></opml>",
      not: document()
    ),
    RuleCase(
      .opmlUnknownElement,
      document(head: "①<author/>", body: "②<item/><outline text=''>③<p/></outline>"),
      not: document(head: "<x:author xmlns:x='urn:x'/>")
    ),
    RuleCase(.opmlUnknownElement, "①<OPML version='2.0'/>", not: document()),
    RuleCase(
      .opmlRepeatedElement,
      document(head: "<title/>①<title/>"),
      not: document(head: "<title/><docs/>")
    ),
    RuleCase(
      .opmlMissingText,
      document(body: "<outline text='a'>①<outline title='b'/></outline>"),
      not: "<opml version='1.0'><head/><body><outline title='b'/></body></opml>"
    ),
    RuleCase(
      .opmlExpansionState,
      document(head: "①<expansionState>1, x</expansionState>"),
      not: document(head: "<expansionState>1, 2</expansionState>")
    ),
    RuleCase(
      .opmlMissingTitle,
      document(body: "①<outline text='' type='RSS' xmlUrl='https://a/'/>"),
      not: document(body: "<outline text='' type='link' url='https://a/'/>")
    ),
    RuleCase(
      .opmlMissingType,
      document(body: "①<outline text='' xmlUrl='https://a/'/>"),
      not: document(body: "<outline text='' category='a' created=''/>")
    ),
    RuleCase(
      .opmlOutlineVersion,
      document(body: "①<outline text='' type='rss' version='2.0'/>"),
      not: document(body: "<outline text='' type='rss' version='RSS2'/>")
    ),
    RuleCase(
      .opmlMissingFeedURL,
      document(body: "①<outline text='' type='rss' xmlUrl=' '/>"),
      not: document(body: "<outline text='' type='text'/>")
    ),
    RuleCase(
      .opmlMissingURL,
      document(body: "①<outline text='' type='include'/>"),
      not: document(body: "<outline text='' type='link' url='https://a/'/>")
    ),
    RuleCase(
      .opmlURL,
      document(
        head: "①<ownerId>me</ownerId>",
        body: "②<outline text='' type='rss' xmlUrl='feed.xml' htmlUrl=''/>"
      ),
      not: document(body: "<outline text='' type='rss' xmlUrl='feed://a/'/>")
    ),
    RuleCase(
      .opmlDate,
      document(head: "①<dateCreated>2025-02-19</dateCreated>"),
      not: document(head: "<dateCreated>Wed, 19 Feb 2025 12:00:00 GMT</dateCreated><dateModified/>")
    ),
    RuleCase(
      .opmlValue,
      document(
        head: "①<windowTop>high</windowTop>",
        body: "②<outline text='' isComment='yes'/>"
      ),
      not: document(
        head: "<expansionState>1, 2</expansionState>",
        body: "<outline text='' isComment='true'/>"
      )
    ),
    RuleCase(
      .opmlNoFeeds,
      "<opml version='2.0'><head/>①<body><outline text=''/></body></opml>",
      not: document()
    ),
    RuleCase(
      .opmlRepeatedFeed,
      document(
        body: "<outline text='' xmlUrl='https://a/'/>①<outline text='' xmlUrl='https://a/'/>"
      ),
      not: document(
        body: "<outline text=''><outline text='' xmlUrl='https://a/'/></outline>"
          + "<outline text='' xmlUrl='https://a/'/>"
      )
    ),
  ]

  /// A document with everything that it must have.
  private static func document(head: String = "", body: String = "") -> String {
    """
    <?xml version="1.0"?>
    <opml version="2.0"><head>\(head)</head>
    <body><outline text="x" title="x" type="rss" xmlUrl="https://example.org/"/>\(body)</body></opml>
    """
  }
}
